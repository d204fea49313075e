/** 'ข้อมูลของฉัน' in the chat: what a person gave is shown and corrected, one thing at a time. */
import { confirmDataCard } from '../../../flex-templates/confirm-data-card.js';
import { type Choice, questionCard } from '../../../flex-templates/question-card.js';
import type { ChatRoutes, HeardTap } from '../../chat/parts/chat-routes.js';
import { noticeOf } from '../../chat/parts/preview-notice.js';
import { ownDataCardFor, personCardFor } from '../../chat/parts/show-person.js';
import { confirmAct, previewAct, startAct } from '../../conversation/confirm.js';
import type { Deps } from '../../deps.js';
import { fingerprint } from '../../domain/fingerprint.js';
import { correctsAtOnce, mayAdminister } from '../../domain/permissions.js';
import type { IntroductionField, Person } from '../../domain/person/person.js';
import { UserError } from '../../errors.js';
import { type Reply, text } from '../../line/reply.js';
import type { Office } from '../../offices/office.js';
import { previewNotices } from '../../text/denials.js';
import * as words from '../../text/own-data.js';
import { introductionQuestions, typeOtherUnit } from '../../text/people.js';
import { requirePerson } from '../change-person.js';
import { requireCorrectable, settleWish } from './correct-person.js';
import { type DataStep, dataAct } from './data-act.js';

export const ownDataChat = {
  taps: {
    showData: async (deps, by, { tap }) => [
      ownDataCardFor(deps, by, await requireCorrectable(deps, by, tap.person)),
    ],
    correctData: async (deps, by, { tap: { person: personId, field }, actKey }) =>
      showStep(deps, by, {
        field,
        step: await startAct(deps, by, dataAct(deps, by, { personId, field, actKey })),
      }),
    chooseOwnUnit: async (deps, by, { tap: { person: personId, unit }, actKey }) => {
      const act = dataAct(deps, by, { personId, field: 'unit', actKey });
      const given = deps.office.units.find(({ id }) => id === unit)?.name ?? '';
      return showStep(deps, by, {
        field: 'unit',
        step: await previewAct(deps, by, { act, given, isTap: true }),
      });
    },
    confirmData: async (deps, by, { tap: { person: personId, field, shown: seen }, actKey }) => {
      const act = dataAct(deps, by, { personId, field, actKey, seen });
      return showStep(deps, by, { field, step: await confirmAct(deps, by, { act, shown: seen }) });
    },
    settleWish: settle,
  },
  questions: {
    personData: {
      answer: async (deps, by, { asked: { personId, field }, text: given, actKey }) => {
        const act = dataAct(deps, by, { personId, field, actKey });
        return showStep(deps, by, { field, step: await previewAct(deps, by, { act, given }) });
      },
      stopped: async (deps, by, { personId }) => [
        ownDataCardFor(deps, by, await requireCorrectable(deps, by, personId)),
      ],
    },
  },
  commands: {
    ownData: async (deps, by) => [ownDataCardFor(deps, by, by)],
  },
} satisfies ChatRoutes;

interface Shown {
  field: IntroductionField;
  step: DataStep;
}

function showStep(deps: Deps, by: Person, { field, step }: Shown): Reply {
  const person = step.subject;
  switch (step.kind) {
    case 'asked':
      return [questionOf(deps.office, step)];
    case 'preview': {
      const preview = { field, given: step.value, isAtOnce: correctsAtOnce(by, field) };
      return [...noticeOf(step), confirmDataCard(person, preview)];
    }
    case 'done':
      return [
        text(correctsAtOnce(by, field) ? words.corrected(person) : words.wishSent),
        ownDataCardFor(deps, by, person),
      ];
  }
}

function questionOf(
  office: Office,
  { subject, asked: { field, personId: person }, fault }: Extract<DataStep, { kind: 'asked' }>,
) {
  const units: Choice[] = office.units.map(({ id, name }) => ({
    label: name,
    data: { do: 'chooseOwnUnit', person, unit: id },
  }));
  return questionCard({
    position: undefined,
    ...introductionQuestions[field],
    ...(field === 'unit' && office.otherUnits && { example: typeOtherUnit }),
    why: words.nowIs(subject, field),
    choices: field === 'unit' ? units : [],
    words: ['cancel'],
    ...(fault !== undefined && { notice: fault }),
  });
}

/** An administrator who comes too late reads what is so now. */
async function settle(
  deps: Deps,
  by: Person,
  { tap: { person: personId, as, shown } }: HeardTap<'settleWish'>,
): Promise<Reply> {
  if (!mayAdminister(by)) throw new UserError('notAllowed');
  const present = await requirePerson(deps, personId);
  const wanted = present.wanted?.data;
  if (!wanted) return [personCardFor(deps, by, present)];
  if (fingerprint(wanted) !== shown) return [text(previewNotices.newer), personCardFor(deps, by, present)];
  const person = await settleWish(deps, by, { personId, wanted, as });
  const said = as === 'confirm' ? words.confirmed(person, wanted) : words.declined(person, wanted);
  return [text(said), personCardFor(deps, by, person)];
}
