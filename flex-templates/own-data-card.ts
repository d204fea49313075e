/** A person's own data as given at registration, each with its correction, and the person's own leave. */
import type { messagingApi } from '@line/bot-sdk';
import { introductionFields, type Person } from '../src/domain/person/person.js';
import type { Office } from '../src/offices/office.js';
import { button as heldData } from '../src/text/held-data.js';
import * as leaves from '../src/text/leave.js';
import * as words from '../src/text/own-data.js';
import { correct } from '../src/text/people.js';
import { postbackAction } from './parts/actions.js';
import { linkButton, postbackButton, wordButton } from './parts/buttons.js';
import { card } from './parts/card.js';
import { leaveRows } from './parts/leave-rows.js';
import { note } from './parts/note.js';
import { personFacts } from './parts/person-facts.js';
import { roleFacts } from './parts/role-facts.js';
import { tappableRow } from './parts/tappable-row.js';
import { textPart } from './parts/text-part.js';
import { lengths } from './theme.js';

export interface OwnDataOptions {
  office: Office;
  viewer: Person;
  now: Date;
  /** The page with all that is held about the viewer; absent on the card of somebody else. */
  heldUrl?: string | undefined;
}

/** An administrator corrects that of others by the same card. */
export function ownDataCard(
  person: Person,
  { office, viewer, now, heldUrl }: OwnDataOptions,
): messagingApi.FlexMessage {
  const isOwn = person.id === viewer.id;
  const { wanted } = person;
  return card({
    altText: words.ownDataAlt(person),
    heading: { title: isOwn ? words.titles.own : words.titleOf(person), below: office.shortName },
    body: [
      ...personFacts(person),
      roleFacts(person, office),
      ...(wanted ? [note(words.waitsForConfirmation(wanted.data), 'attention', lengths.metadata)] : []),
      textPart(words.tapToCorrect),
      ...correctionRows(person),
      ...(isOwn ? leaveRows(person, now) : []),
    ],
    buttons: isOwn
      ? [
          postbackButton(leaves.buttons.record, { do: 'recordLeave', person: person.id }),
          ...(heldUrl === undefined ? [] : linkButton(heldData, heldUrl)),
          wordButton('menu'),
        ]
      : [postbackButton(words.buttons.back, { do: 'showPerson', person: person.id })],
  });
}

function correctionRows({ id: person }: Person): messagingApi.FlexBox[] {
  return introductionFields.map((field) => {
    const label = correct(field);
    return tappableRow({ label, action: postbackAction({ do: 'correctData', person, field }, label) });
  });
}
