/** The summary of a province beyond what its story plays: many offices, their order, and one that hangs. */
import { expect, test } from 'vitest';
import type { OfficeInProvince, OfficeSummary } from '../../src/domain/report/office-summary.js';
import { provinceChat } from '../../src/province/chat.js';
import { createReadProvince } from '../../src/province/read-province.js';
import { buildDeps } from '../support/build-deps.js';
import { buildPerson, buildRequest, minutesLater, someTime } from '../support/builders.js';
import { wordsOf } from '../support/words-of.js';

const none = { count: 0, isMore: false };

function officeNamed(name: string, figures: Partial<OfficeSummary> = {}): OfficeInProvince {
  const idle = { bySituation: {}, overdue: none, periodOver: none, publishedThisMonth: 0, webmasters: 1 };
  return { name, summary: { ...idle, ...figures } };
}

async function shownTo(offices: OfficeInProvince[]): Promise<string[]> {
  const executive = buildPerson({ roles: ['executive'] });
  const deps = { readProvince: async () => offices, now: () => someTime };
  const answer = await provinceChat.commands.province(deps, executive);
  return (answer ?? []).map((card) => wordsOf(card));
}

test('those that need somebody come first: no answer, then the most that is late, then the longest waiting', async () => {
  const [card] = await shownTo([
    officeNamed('idle'),
    officeNamed('waits', { waitingSince: minutesLater(-10) }),
    officeNamed('waits longer', { waitingSince: minutesLater(-20) }),
    officeNamed('late', { overdue: { count: 1, isMore: false } }),
    officeNamed('later', { overdue: { count: 1, isMore: false }, periodOver: { count: 200, isMore: true } }),
    { name: 'silent' },
  ]);
  const order = ['silent', 'later', 'late', 'waits longer', 'waits', 'idle'].map((name) =>
    card?.indexOf(`\n${name}\n`),
  );
  expect(order).toEqual(order.toSorted((one = 0, other = 0) => one - other));
  expect(order).not.toContain(-1);
  expect(card).toContain('ครบระยะเวลา รอนำลง 200 เรื่องขึ้นไป');
});

test('more offices than a card holds go on to the next card', async () => {
  const cards = await shownTo(Array.from({ length: 25 }, (_, index) => officeNamed(`office ${index + 1}`)));
  expect(cards).toHaveLength(2);
  expect(cards[0]).toContain('หน่วยงานที่ 1–20 จาก 25');
  expect(cards[1]).toContain('หน่วยงานที่ 21–25 จาก 25');
  expect(cards[1]).toContain('office 25');
});

test('an office whose database hangs, or that is not open, is shown without figures; the others with theirs', async () => {
  const [sound, hanging] = [buildDeps(), buildDeps()];
  const waitingSince = minutesLater(-60 * 24 * 30);
  await sound.stores.requests.insert(buildRequest({ waitingSince }));
  hanging.stores.requests.countBySituation = () => new Promise(() => {});
  const members = [
    { name: 'sound', open: () => sound },
    { name: 'hanging', open: () => hanging },
    { name: 'not open', open: () => undefined },
  ];
  expect(await createReadProvince(members, 100)()).toEqual([
    {
      name: 'sound',
      summary: expect.objectContaining({ bySituation: { 'publication.deciding': 1 }, waitingSince }),
    },
    { name: 'hanging' },
    { name: 'not open' },
  ]);
});
