/** The one confirmation before all work of a person goes to a successor: what goes, and how much. */
import type { messagingApi } from '@line/bot-sdk';
import { isRequestOf, isTaskOf } from '../src/domain/person/hand-over.js';
import type { Person } from '../src/domain/person/person.js';
import { isOnline } from '../src/domain/request/online-period.js';
import type { PublishRequest } from '../src/domain/request/publish-request.js';
import type { Office } from '../src/offices/office.js';
import { appointmentLines } from '../src/text/appointments.js';
import * as words from '../src/text/hand-over.js';
import { back } from '../src/text/request-words.js';
import { postbackButton } from './parts/buttons.js';
import { card } from './parts/card.js';
import { facts } from './parts/facts.js';
import { textPart } from './parts/text-part.js';

export interface HandOverPreview {
  from: Person;
  to: Person;
  /** All that would go over. */
  requests: PublishRequest[];
  office: Office;
}

export function confirmHandOverCard({
  from,
  to,
  requests,
  office,
}: HandOverPreview): messagingApi.FlexMessage {
  const own = requests.filter((request) => isRequestOf(request, from.id));
  const published = own.filter(isOnline);
  const tasks = requests.filter((request) => isTaskOf(request, from.id));
  return card({
    altText: words.confirmAlt(from, to),
    tone: 'attention',
    heading: { title: words.titles.confirm, below: from.name },
    body: [
      ...facts([
        [words.labels.to, `${to.name} ${to.position}`],
        [words.labels.roles, appointmentLines(office, from).join('\n')],
        [words.labels.open, words.topics(own.length - published.length)],
        [words.labels.published, words.topics(published.length)],
        [words.labels.tasks, words.topics(tasks.length)],
      ]),
      textPart(words.confirmQuestion),
    ],
    buttons: [
      postbackButton(words.buttons.confirm, { do: 'confirmHandOver', person: from.id, to: to.id }, 'primary'),
      postbackButton(words.buttons.other, { do: 'handOver', person: from.id }),
      postbackButton(back, { do: 'showPerson', person: from.id }),
    ],
  });
}
