/** Where the form says that it stands: the count never jumps, whatever is answered. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Draft } from '../../src/domain/conversation.js';
import { answer, endDetails, newDraft, skip } from '../../src/form/draft-moves.js';
import type { Context } from '../../src/form/questions/parts/question.js';
import { questionNamed } from '../../src/form/questions.js';
import { positionOf } from '../../src/form/way-through.js';
import { loadOffice } from '../../src/offices/load-office.js';
import { buildAttachment, buildPerson, someTime } from '../support/builders.js';
import { demandingOffice } from '../support/demanding-office.js';
import { runs } from '../support/runs.js';

const offices = [
  demandingOffice(),
  ...['ban-luang', 'mueang-pattani', 'taphan-hin', 'moph-ict', 'mueang-samut-prakan', 'sample'].map(
    loadOffice,
  ),
];
const texts = ['ก', '1/2570', '1 พ.ย. 2569', '30 ก.ย. 2570', 'https://a.go.th', '1 พ.ย. 2569 10:00'];

it('the count goes up by one at most, never down, and of as many questions from the first to the last', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...offices),
      fc.array(fc.nat(20), { minLength: 40, maxLength: 40 }),
      fc.boolean(),
      (office, picks, hasTraces) => {
        const by = buildPerson({ roles: ['requester', 'provider'] });
        const context: Context = {
          office,
          today: '2026-11-20',
          by,
          categories: office.categories,
          parked: [],
        };
        let draft = newDraft('01KA0000000000000000000001', someTime, context);
        let { number, of } = positionOf(draft, context);
        expect(number).toBe(1);
        for (const pick of picks) {
          draft = answered(draft, { context, pick, hasTraces });
          if (draft.at === 'review') break;
          const next = positionOf(draft, context);
          expect(next.of).toBe(of);
          expect([number, number + 1]).toContain(next.number);
          ({ number, of } = next);
        }
        expect(number).toBeLessThanOrEqual(of);
      },
    ),
    { numRuns: runs(500) },
  );
});

/** One of the choices that answer, a text that is read, or nothing. */
function answered(
  draft: Draft,
  { context, pick, hasTraces }: { context: Context; pick: number; hasTraces: boolean },
): Draft {
  if (draft.at === 'details') return endDetails(withFile(draft, hasTraces), 'm', context).draft;
  const question = questionNamed(draft.at);
  const choices = (question?.view(draft, context).choices ?? []).filter(({ isApart }) => isApart !== 'after');
  const choice = choices[pick % Math.max(choices.length, 1)];
  if (choice) {
    const input = { kind: 'choice', value: choice.value } as const;
    return answer(draft, { input, givenBy: 'tap' }, context).draft;
  }
  const skipped = skip(draft, 'm', context).draft;
  if (skipped.at !== draft.at) return skipped;
  const text = texts.find((one) => typed(draft, one, context).at !== draft.at) ?? 'ก';
  return typed(draft, text, context);
}

function typed(draft: Draft, text: string, context: Context): Draft {
  return answer(draft, { input: { kind: 'text', text, messageId: 'm' }, givenBy: 'm' }, context).draft;
}

function withFile(draft: Draft, hasTraces: boolean): Draft {
  const file = buildAttachment(hasTraces ? { personalData: ['nationalId'] } : {});
  return { ...draft, answers: { ...draft.answers, attachments: [file] } };
}
