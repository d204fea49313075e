/** A correction of what a person gave, as it will be: what it is now, what it becomes, and when. */
import type { messagingApi } from '@line/bot-sdk';
import { fingerprint } from '../src/domain/fingerprint.js';
import type { IntroductionField, Person, PersonData } from '../src/domain/person/person.js';
import * as words from '../src/text/own-data.js';
import { correct } from '../src/text/people.js';
import { postbackButton, wordButton } from './parts/buttons.js';
import { card } from './parts/card.js';
import { facts } from './parts/facts.js';
import { textPart } from './parts/text-part.js';

export interface DataPreview {
  field: IntroductionField;
  given: PersonData;
  /** Whether it waits for nobody's word. */
  isAtOnce: boolean;
}

export function confirmDataCard(
  person: Person,
  { field, given, isAtOnce }: DataPreview,
): messagingApi.FlexMessage {
  const onField = { person: person.id, field };
  return card({
    altText: `${words.titles.preview} ${words.dataWords(given)}`,
    tone: 'attention',
    heading: { above: words.titles.preview, title: correct(field), below: person.name },
    body: [
      ...facts([
        [words.labels.now, words.dataValue(person, field)],
        [words.labels.wanted, words.dataValue(given, field)],
      ]),
      textPart(isAtOnce ? words.holdsAtOnce : words.holdsWhenConfirmed),
    ],
    buttons: [
      postbackButton(
        words.buttons.confirm,
        { do: 'confirmData', ...onField, shown: fingerprint(given) },
        'primary',
      ),
      postbackButton(words.buttons.retype, { do: 'correctData', ...onField }),
      wordButton('cancel'),
    ],
  });
}
