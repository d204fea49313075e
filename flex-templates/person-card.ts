/** A person's introduction and roles, and what the viewer may change about them. */
import type { messagingApi } from '@line/bot-sdk';
import { fingerprint } from '../src/domain/fingerprint.js';
import { mayAdminister, mayOrderActing, mayReceiveOrder } from '../src/domain/permissions.js';
import { isNotOver } from '../src/domain/person/dated-grant.js';
import { type Person, rolesOf } from '../src/domain/person/person.js';
import type { Office } from '../src/offices/office.js';
import * as account from '../src/text/account.js';
import * as acting from '../src/text/acting.js';
import * as handOver from '../src/text/hand-over.js';
import * as leaves from '../src/text/leave.js';
import * as ownData from '../src/text/own-data.js';
import * as words from '../src/text/people.js';
import { postbackAction } from './parts/actions.js';
import { postbackButton } from './parts/buttons.js';
import { card } from './parts/card.js';
import { facts } from './parts/facts.js';
import { leaveRows } from './parts/leave-rows.js';
import { note } from './parts/note.js';
import { personFacts } from './parts/person-facts.js';
import { roleFacts } from './parts/role-facts.js';
import { roleRows } from './parts/role-rows.js';
import { tappableRow } from './parts/tappable-row.js';
import { textPart } from './parts/text-part.js';
import { lengths } from './theme.js';

export interface PersonCardOptions {
  office: Office;
  viewer: Person;
  now: Date;
}

export function personCard(person: Person, options: PersonCardOptions): messagingApi.FlexMessage {
  const { office, viewer } = options;
  const held = rolesOf(person);
  const isNew = person.status === 'waiting';
  const administers = mayAdminister(viewer);
  return card({
    altText: words.personAlt(office, person, held),
    tone: isNew ? 'attention' : 'calm',
    heading: { title: isNew ? words.titles.newcomer : words.titles.person, below: person.name },
    body: [
      ...personFacts(person),
      ...facts([[words.labels.status, words.personStatusWords[person.status]]]),
      roleFacts(person, office),
      ...(person.accountCode?.usedAt ? [note(account.leftAccount(person.accountCode.usedAt))] : []),
      ...(person.wanted ? [note(ownData.wants(person.wanted.data), 'attention', lengths.metadata)] : []),
      ...(person.blockedBot ? [note(words.blocked, 'attention')] : []),
      ...(administers ? roleRows(person, office) : []),
      ...orderRows(person, options),
      ...(administers ? leaveRows(person, options.now) : []),
    ],
    buttons: [
      ...(administers ? wishButtons(person) : []),
      ...(mayBeOrdered(person, options)
        ? [postbackButton(acting.buttons.order, { do: 'orderActing', person: person.id })]
        : []),
      ...(administers && person.status === 'active'
        ? [
            postbackButton(ownData.buttons.correct, { do: 'showData', person: person.id }),
            postbackButton(leaves.buttons.record, { do: 'recordLeave', person: person.id }),
          ]
        : []),
      ...(administers ? movingButtons(person) : []),
      // nobody takes away their own access by a slip of the finger
      ...(administers && person.id !== viewer.id ? statusButtons(person) : []),
    ],
  });
}

function wishButtons({ id: person, wanted }: Person): messagingApi.FlexButton[] {
  if (!wanted) return [];
  const shown = fingerprint(wanted.data);
  return [
    postbackButton(
      ownData.buttons.confirmWish,
      { do: 'settleWish', person, as: 'confirm', shown },
      'primary',
    ),
    postbackButton(ownData.buttons.declineWish, { do: 'settleWish', person, as: 'decline', shown }),
  ];
}

/** The head needs no order. */
function mayBeOrdered(person: Person, { office, viewer }: PersonCardOptions): boolean {
  return mayOrderActing(viewer, office) && mayReceiveOrder(person);
}

function orderRows(person: Person, { office, viewer, now }: PersonCardOptions): messagingApi.FlexComponent[] {
  if (!mayOrderActing(viewer, office)) return [];
  const rows = person.actingOrders.flatMap((one, order) => {
    const label = acting.endOrderWords(one);
    const action = postbackAction({ do: 'endActing', person: person.id, order }, label);
    return isNotOver(one, now) ? [tappableRow({ label, action })] : [];
  });
  return rows.length > 0 ? [textPart(acting.labels.orders), ...rows] : [];
}

/** Their work is there even when they are shut out. */
function movingButtons({ id: person, status }: Person): messagingApi.FlexButton[] {
  const give = postbackButton(handOver.buttons.handOver, { do: 'handOver', person });
  if (status === 'left') return [give];
  if (status !== 'active' && status !== 'suspended') return [];
  return [give, postbackButton(account.changeAccount, { do: 'changeAccount', person })];
}

function statusButtons({ id: person, version: v, status }: Person): messagingApi.FlexButton[] {
  if (status === 'waiting') return [postbackButton(words.buttons.decline, { do: 'decline', person, v })];
  const leave = postbackButton(words.buttons.markLeft, { do: 'markLeft', person });
  if (status === 'active') return [postbackButton(words.buttons.suspend, { do: 'suspend', person }), leave];
  if (status === 'introducing') return [];
  const reinstate = postbackButton(words.buttons.reinstate, { do: 'reinstate', person }, 'primary');
  return status === 'suspended' ? [reinstate, leave] : [reinstate];
}
