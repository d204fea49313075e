/** The doctor names a broken file of the assessment's board, with its line. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { checkAssessmentBoards } from '../../src/doctor/checks/assessment-boards.js';
import { loadOffice } from '../../src/offices/load-office.js';
import { sound } from '../offices/small-profile.js';
import { someTime } from '../support/builders.js';
import { temporaryFolder } from '../support/temporary-folder.js';

async function examine(files: Record<string, string>, settings = '{ dir: ita }') {
  const folder = temporaryFolder();
  const profile = join(folder, 'mine.yaml');
  writeFileSync(profile, settings === '' ? sound : `${sound}assessment: ${settings}\n`);
  if (Object.keys(files).length > 0) mkdirSync(join(folder, 'ita'));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, 'ita', name), text);
  const findings = await checkAssessmentBoards({ office: loadOffice(profile), now: () => someTime });
  return findings.map(({ level, says }) => [level, says.thai] as const);
}

it('a broken file is a fault, said in Thai with its line; what is sound is said to hold', async () => {
  const findings = await examine({ '2570.yaml': 'items:\n  - { id: 1-1.1, papers: [memoo] }\n' });
  expect(findings).toEqual([
    ['fault', expect.stringMatching(/2570\.yaml ไม่ถูกต้อง จึงไม่ได้ใช้: บรรทัด 2 items\[0\]\.papers\[0\]: .*memo/)],
    ['ok', 'รายการหลักฐานการประเมินปีงบประมาณ 2570: 26 ข้อ ตามรายการของปี 2569 เพราะยังไม่มีไฟล์ของปี 2570'],
  ]);
});

it('a folder that is not there is noted, and a year of its own is no longer inherited', async () => {
  expect((await examine({})).map(([kind]) => kind)).toEqual(['note', 'ok']);
  expect(await examine({ '2570.yaml': 'items: []\n' })).toEqual([
    ['ok', 'รายการหลักฐานการประเมินปีงบประมาณ 2570: 26 ข้อ'],
  ]);
});

it('an office that keeps no evidence hears nothing of it', async () => {
  expect(await examine({}, '')).toEqual([]);
});
