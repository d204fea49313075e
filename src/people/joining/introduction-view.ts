/** What a person who introduces herself sees: what came of her last word, and what is open now. */
import { introductionReviewCard } from '../../../flex-templates/introduction-review-card.js';
import { quickWords } from '../../../flex-templates/parts/quick-words.js';
import { type Choice, questionCard } from '../../../flex-templates/question-card.js';
import { registeredCard } from '../../../flex-templates/registered-card.js';
import { waitingPersonCard } from '../../../flex-templates/waiting-person-card.js';
import { type IntroductionField, introductionFields } from '../../domain/person/person.js';
import { introductionValue } from '../../line/introduction-choice.js';
import type { Reply } from '../../line/reply.js';
import type { Office } from '../../offices/office.js';
import type { Command } from '../../text/commands.js';
import * as people from '../../text/people.js';
import { notRegistered } from '../../text/registration.js';
import type { Step } from './introduction-step.js';

export function introductionView({ person, greeting, notice }: Step, office: Office): Reply {
  const { asked } = person;
  if (asked && asked !== 'review') {
    return [...said(greeting), questionOf(asked, { office, ...(notice && { notice }) })];
  }
  return [...said(greeting), ...said(notice), ...standing({ person }, office)];
}

function standing({ person }: Step, office: Office): Reply {
  switch (person.status) {
    case 'suspended':
      return said(people.suspendedSentence);
    case 'declined':
      return said(people.declinedSentence);
    case 'active':
      return [registeredCard(person, { office })];
    case 'waiting':
      return [
        person.asked ? introductionReviewCard(person, { office }) : waitingPersonCard(person, { office }),
      ];
    case 'introducing':
      return person.asked
        ? [introductionReviewCard(person, { office })]
        : [{ type: 'text', text: notRegistered, quickReply: quickWords(['register']) }];
  }
}

function questionOf(field: IntroductionField, { office, notice }: { office: Office; notice?: string }) {
  const number = introductionFields.indexOf(field) + 1;
  const ways: Command[] = number === 1 ? ['cancel', 'help'] : ['back', 'cancel', 'help'];
  return questionCard({
    position: { number, of: introductionFields.length },
    ...people.introductionQuestions[field],
    ...(field === 'unit' && office.otherUnits && { example: people.typeOtherUnit }),
    choices: field === 'unit' ? unitChoices(office) : [],
    words: ways,
    ...(notice && { notice }),
  });
}

function unitChoices({ units }: Office): Choice[] {
  return units.map(({ id, name }) => ({
    label: name,
    data: { do: 'introduce', value: introductionValue({ kind: 'unit', unitId: id }) },
  }));
}

function said(text: string | undefined): Reply {
  return text ? [{ type: 'text', text }] : [];
}
