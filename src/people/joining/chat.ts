/** The chat of everybody who is not at work here: strangers, newcomers, the suspended. They see what came of the last word, and what is open now. */
import { introductionReviewCard } from '../../../flex-templates/introduction-review-card.js';
import { quickWords } from '../../../flex-templates/parts/quick-words.js';
import { type Choice, questionCard } from '../../../flex-templates/question-card.js';
import { registeredCard } from '../../../flex-templates/registered-card.js';
import { waitingPersonCard } from '../../../flex-templates/waiting-person-card.js';
import type { Deps } from '../../deps.js';
import { type IntroductionField, introductionFields, type Person } from '../../domain/person/person.js';
import { introductionValue } from '../../line/introduction-choice.js';
import { type Reply, text, textIfAny } from '../../line/reply.js';
import type { Office } from '../../offices/office.js';
import type { Command } from '../../text/commands.js';
import { useAsTyped } from '../../text/doubts.js';
import * as people from '../../text/people.js';
import * as registration from '../../text/registration.js';
import { shortened } from '../../text/shorten.js';
import { becomeAdministrator } from './become-administrator.js';
import { introduce, type Said } from './introduce.js';
import type { Step } from './introduction-step.js';

const MAX_SHOWN = 100;

export async function introduceHandler(deps: Deps, said: Said): Promise<Reply> {
  return introductionView(await introduce(deps, said), deps.office);
}

/** The answer to a code from somebody at work here. @returns undefined where the text is no code */
export async function administratorCodeHandler(
  deps: Deps,
  by: Person,
  typed: { text: string; actKey: string },
): Promise<Reply | undefined> {
  const found = await becomeAdministrator(deps, by, typed);
  return found === 'noCode' ? undefined : [text(codeSentences[found])];
}

const codeSentences = {
  right: registration.nowAdministrator,
  expired: registration.codeExpired,
  usedByOther: registration.codeUsedByOther,
};

export function introductionView({ person, greeting, notice }: Step, office: Office): Reply {
  const { asked } = person;
  if (asked && asked !== 'review') {
    return [...textIfAny(greeting), questionOf(person, { field: asked, office, notice })];
  }
  return [...textIfAny(greeting), ...textIfAny(notice), ...standing({ person }, office)];
}

function standing({ person }: Step, office: Office): Reply {
  switch (person.status) {
    case 'suspended':
      return textIfAny(people.suspendedSentence);
    case 'left':
      return textIfAny(people.leftSentence);
    case 'declined':
      return textIfAny(people.declinedSentence);
    case 'active':
      return [registeredCard(person, { office })];
    case 'waiting':
      return [
        person.asked ? introductionReviewCard(person, { office }) : waitingPersonCard(person, { office }),
      ];
    case 'introducing':
      return person.asked
        ? [introductionReviewCard(person, { office })]
        : [{ ...text(registration.notRegistered), quickReply: quickWords(['register']) }];
  }
}

function questionOf(
  person: Person,
  { field, office, notice }: { field: IntroductionField; office: Office; notice: string | undefined },
) {
  const number = introductionFields.indexOf(field) + 1;
  const answered = answerBefore(person, field);
  const ways: Command[] = number === 1 ? ['cancel', 'help'] : ['back', 'cancel', 'help'];
  return questionCard({
    position: { number, of: introductionFields.length },
    ...people.introductionQuestions[field],
    ...(field === 'unit' && office.otherUnits && { example: people.typeOtherUnit }),
    choices: [...doubtChoices(person.doubt), ...(field === 'unit' ? unitChoices(office) : [])],
    words: ways,
    ...(answered !== undefined && { notice: answered, tone: 'calm' as const }),
    ...(notice && { notice, tone: 'attention' as const }),
  });
}

/** Where a text was taken for the wrong answer, the next question shows it. */
function answerBefore(person: Person, field: IntroductionField): string | undefined {
  const before = introductionFields[introductionFields.indexOf(field) - 1];
  if (before === undefined) return undefined;
  const given = before === 'unit' ? person.unit.name : person[before];
  return registration.recorded(people.labels[before], given);
}

function doubtChoices(doubt: string | undefined): Choice[] {
  if (doubt === undefined) return [];
  const value = introductionValue({ kind: 'asTyped' });
  return [{ label: useAsTyped, detail: shortened(doubt, MAX_SHOWN), data: { do: 'introduce', value } }];
}

function unitChoices({ units }: Office): Choice[] {
  return units.map(({ id, name }) => ({
    label: name,
    data: { do: 'introduce', value: introductionValue({ kind: 'unit', unitId: id }) },
  }));
}
