/** Whoever may see a request reads all that happened to it: each step, each round, and what was changed. */
import { describe, expect, test } from 'vitest';
import { buttons as paperButtons } from '../../src/text/paper.js';
import { historyButton } from '../../src/text/timeline.js';
import { refuses, submits } from '../support/play-request.js';
import { startApp } from '../support/start-app.js';

describe("'ประวัติ' on the card of a request", () => {
  test('shows every step in Thai', async () => {
    const app = await startApp();
    const [staff, chief] = [app.phone('staff'), app.phone('chief')];
    await submits(staff);
    await refuses(chief, 'ข้อมูลไม่ครบถ้วน');
    await staff.says('สถานะ');
    await staff.sees('1. เลขที่');
    await staff.taps('1. เลขที่');
    await staff.sees(paperButtons.papers);
    await staff.taps(paperButtons.papers);
    await staff.sees(historyButton);
    await staff.taps(historyButton);
    const message = await staff.sees(/2\. .*ข้อมูลไม่ครบถ้วน/);
    expect(staff.shownTexts(message).join('\n')).toContain('1. ');
  });
});
