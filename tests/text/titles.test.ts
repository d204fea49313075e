/** Each office reads its own titles, however long they are. */
import { describe, expect, test } from 'vitest';
import { answer, newDraft } from '../../src/form/draft-moves.js';
import type { Context } from '../../src/form/questions/parts/question.js';
import { questionNamed } from '../../src/form/questions.js';
import { builtInOffices, loadOffice } from '../../src/offices/load-office.js';
import { fewWebmasters } from '../../src/text/nobody.js';
import { stateAfter } from '../../src/text/person-changes.js';
import { webmasterAsSender } from '../../src/text/publication.js';
import { buildConversation, buildPerson, someTime } from '../support/builders.js';

describe.each(builtInOffices().map((id) => loadOffice(id)))('$id', (office) => {
  const context: Context = {
    office,
    today: '2026-11-20',
    by: buildPerson(),
    categories: office.categories,
    parked: buildConversation().parked,
  };
  const draft = newDraft('01KA0000000000000000000001', someTime, context);
  const chosen = { ...draft, answers: { categoryId: office.categories[0]?.id } };
  const why = (name: 'category' | 'details' | 'online') => questionNamed(name)?.view(chosen, context).why;
  const webmaster = office.roleTitles.webmaster ?? '';

  test('the form names the webmaster by title', () => {
    expect(why('category')).toContain(webmaster);
    expect(why('online')).toContain(webmaster);
    expect(fewWebmasters({ ...office, webmastersAtLeast: 2 }, 0)).toContain(webmaster);
  });

  test('the form names the decider by capacity', () => {
    const decides = office.procedures.ordinary?.steps.find(({ kind }) => kind === 'decide');
    expect(why('details')).toContain(decides?.capacity);
  });

  test('a title that ends in brackets is parted from what follows', () => {
    const person = buildPerson();
    const act = { action: 'giveRole', personId: person.id, seenVersion: 1, role: 'webmaster' } as const;
    const given = stateAfter(act, person, office);
    expect(given).toContain(webmaster);
    expect(given).not.toContain(')แล้ว');
  });

  test('the number that the question for the category names can be typed', () => {
    const text = questionNamed('category')?.view(chosen, context).example?.split(' ').at(-1) ?? '';
    const { draft: next } = answer(
      { ...draft, at: 'category' },
      { input: { kind: 'text', text, messageId: 'm' }, givenBy: 'm' },
      context,
    );
    expect(next.answers.categoryId).toBe(office.categories[0]?.id);
  });

  test("what is told in the webmaster's name has a sender that LINE takes", () => {
    const sender = webmasterAsSender(office);
    expect(sender.length).toBeLessThanOrEqual(20);
    expect([webmaster.split(' (')[0], office.shortName]).toContain(sender);
  });
});
