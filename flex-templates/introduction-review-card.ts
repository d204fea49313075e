/** The newcomer's introduction, to be confirmed before the administrator is asked; a tap on a line corrects it. */
import type { messagingApi } from '@line/bot-sdk';
import { type IntroductionField, introductionFields, type Person } from '../src/domain/person/person.js';
import { introductionValue } from '../src/line/introduction-choice.js';
import type { Office } from '../src/offices/office.js';
import * as words from '../src/text/people.js';
import { notGiven } from '../src/text/request-words.js';
import { postbackAction } from './parts/actions.js';
import { postbackButton } from './parts/buttons.js';
import { card } from './parts/card.js';
import { editableRow } from './parts/editable-row.js';
import { textPart } from './parts/text-part.js';

export function introductionReviewCard(
  person: Person,
  { office }: { office: Office },
): messagingApi.FlexMessage {
  const confirm = { do: 'introduce', value: introductionValue({ kind: 'confirm' }) } as const;
  return card({
    altText: words.introductionReviewAlt(person),
    heading: { above: office.shortName, title: words.titles.introductionReview },
    body: [
      ...introductionFields.map((field) => fieldRow(field, person)),
      textPart(words.introductionReviewHint),
    ],
    buttons: [postbackButton(words.buttons.confirm, confirm, 'primary')],
  });
}

function fieldRow(field: IntroductionField, person: Person): messagingApi.FlexBox {
  const told = field === 'unit' ? person.unit.name : person[field];
  const value = introductionValue({ kind: 'edit', field });
  const action = postbackAction({ do: 'introduce', value }, words.correct(field));
  return editableRow(words.labels[field], told || notGiven, { word: words.buttons.edit, action });
}
