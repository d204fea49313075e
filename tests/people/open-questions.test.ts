/** An act on one person that is done or repeated closes no question about another person. */
import { expect, test } from 'vitest';
import { fingerprint } from '../../src/domain/fingerprint.js';
import type { Postback } from '../../src/line/postback.js';
import { buildDeps } from '../support/build-deps.js';
import { buildOffice, buildPerson } from '../support/builders.js';
import { tap } from '../support/tap.js';

const office = {
  ...buildOffice(),
  acting: { title: 'ผู้ปฏิบัติราชการแทน', procedures: ['ordinary'], mayCoverAll: false },
};
const order = { number: '12/2569', from: '2026-11-20', to: '2026-11-30' };
const administrator = buildPerson({ id: userId('a'), roles: ['administrator'] });
const deputy = buildPerson({
  id: userId('b'),
  actingOrders: [{ ...order, givenBy: administrator.id, givenAt: new Date(0) }],
});
const other = buildPerson({ id: userId('c') });

test.each<{ closing: Postback; opening: Postback; asked: string }>([
  {
    closing: { do: 'confirmActing', person: deputy.id, shown: fingerprint(order) },
    opening: { do: 'orderActing', person: other.id },
    asked: 'actingOrder',
  },
  {
    closing: { do: 'confirmHandOver', person: deputy.id, to: other.id },
    opening: { do: 'handOver', person: other.id },
    asked: 'successor',
  },
])('$closing.do leaves the question about somebody else open', async ({ closing, opening, asked }) => {
  const deps = buildDeps({ office });
  for (const person of [administrator, deputy, other]) await deps.stores.persons.replace(person, 0);
  await tap(deps, administrator, opening);
  await tap(deps, administrator, closing);
  const conversation = await deps.stores.conversations.get(administrator.id);
  expect(conversation?.asked).toMatchObject({ kind: asked, personId: other.id });
});

function userId(letter: string): string {
  return `U${letter.repeat(32)}`;
}
