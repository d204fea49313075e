/** The long questions of each office, in a browser: what can be chosen is in sight on one screen of a narrow phone. */
import type { messagingApi } from '@line/bot-sdk';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bangkokDate } from '../../src/clock.js';
import { newConversation } from '../../src/domain/conversation.js';
import { showForm } from '../../src/form/chat-show.js';
import { answer, newDraft } from '../../src/form/draft-moves.js';
import { loadOffice } from '../../src/offices/load-office.js';
import { buildDeps } from '../support/build-deps.js';
import { buildPerson, someTime } from '../support/builders.js';
import { heightsOf, SCREEN } from './card-height.js';
import { chromiumPath, openChromium } from './open-chromium.js';

const offices = ['taphan-hin', 'mueang-pattani', 'ban-luang', 'moph-ict', 'mueang-samut-prakan'];

describe.skipIf(!chromiumPath)('in Chromium', { timeout: 60_000 }, () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openChromium();
  });
  afterAll(() => browser.close());

  test.each(offices)('%s: the categories, and the items of the first', async (id) => {
    const heights = await heightsOf(browser, await questionsOf(id));
    expect(heights.filter((height) => height > SCREEN)).toEqual([]);
  });
});

async function questionsOf(id: string): Promise<messagingApi.FlexMessage[]> {
  const office = loadOffice(id);
  const by = buildPerson({ roles: ['requester', 'provider'] });
  const context = { office, today: bangkokDate(someTime), by, categories: office.categories, parked: [] };
  const draft = { ...newDraft('01KA0000000000000000000001', someTime, context), at: 'category' as const };
  const input = { kind: 'choice', value: office.categories[0]?.id ?? '' } as const;
  const asked = [draft, answer(draft, { input, givenBy: 'tap' }, context).draft];
  const shown = await Promise.all(
    asked.map((one) =>
      showForm(buildDeps({ office }), by, { conversation: { ...newConversation(by.id), draft: one } }),
    ),
  );
  return shown.flat() as messagingApi.FlexMessage[];
}
