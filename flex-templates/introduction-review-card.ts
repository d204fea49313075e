/** What somebody said about herself, to be confirmed before the administrator is asked. */
import type { messagingApi } from '@line/bot-sdk';
import type { Person } from '../src/domain/person.js';
import type { Office } from '../src/offices/office.js';
import * as words from '../src/text/people.js';
import { postbackButton } from './parts/buttons.js';
import { card } from './parts/card.js';
import { personFacts } from './parts/person-facts.js';
import { textPart } from './parts/text-part.js';

export function introductionReviewCard(
  person: Person,
  { office }: { office: Office },
): messagingApi.FlexMessage {
  return card({
    altText: words.introductionReviewAlt(person),
    heading: { above: office.shortName, title: words.titles.introductionReview },
    body: [...personFacts(person), textPart(words.introductionReviewHint)],
    buttons: [
      postbackButton(words.buttons.confirm, { do: 'introduce', value: 'confirm' }, 'primary'),
      postbackButton(words.buttons.again, { do: 'introduce', value: 'again' }),
    ],
  });
}
