/** Whose corrections wait for an administrator: a tap shows the person with what is wanted. */
import type { messagingApi } from '@line/bot-sdk';
import type { Person } from '../src/domain/person/person.js';
import type { Office } from '../src/offices/office.js';
import { titles, wants } from '../src/text/own-data.js';
import { tapForDetails } from '../src/text/people.js';
import { peopleListCard } from './people-list-card.js';

/** Its next page is that of all people. */
export function wishesCard(people: Person[], office: Office): messagingApi.FlexMessage {
  return peopleListCard(people, {
    office,
    title: titles.wishes,
    hint: tapForDetails,
    detail: ({ wanted }) => (wanted ? wants(wanted.data) : ''),
    next: (from) => ({ do: 'showPeople', from }),
  });
}
