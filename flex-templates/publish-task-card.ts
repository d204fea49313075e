/** To the webmaster: everything that is needed to put a permitted request on the website, and who has taken it. */
import type { messagingApi } from '@line/bot-sdk';
import { bangkokDate } from '../src/clock.js';
import { mayTakeTask } from '../src/domain/permissions.js';
import { validSignatures } from '../src/domain/request/decisions.js';
import { contentOf, type PublishRequest, sitesLeft } from '../src/domain/request/publish-request.js';
import {
  freeFrom,
  givenBy,
  heldSince,
  isLeftIdle,
  namedWebmaster,
} from '../src/domain/request/publish-task.js';
import type { Office } from '../src/offices/office.js';
import { siteName } from '../src/text/destination-words.js';
import { metadataLine } from '../src/text/metadata-line.js';
import * as publication from '../src/text/publication.js';
import * as words from '../src/text/request-words.js';
import { namedWords } from '../src/text/screening.js';
import { dateTime } from '../src/text/thai-date.js';
import { downloadAll } from '../src/text/viewer.js';
import { waitingTime } from '../src/text/waiting-time.js';
import { linkAction, onRequest, refusalOf } from './parts/actions.js';
import { copyButton, postbackButton } from './parts/buttons.js';
import { card } from './parts/card.js';
import { type ContentView, contentFacts } from './parts/content-facts.js';
import { facts, longFact, stacked } from './parts/facts.js';
import { requestHeading } from './parts/heading.js';
import { note } from './parts/note.js';
import { pageFacts, pageLinks } from './parts/pages.js';
import { papersButton } from './parts/papers-button.js';
import { proposalFacts } from './parts/proposal-facts.js';
import { requesterFacts } from './parts/requester-facts.js';
import { linkRow } from './parts/tappable-row.js';
import { lengths } from './theme.js';

export interface PublishTaskOptions extends ContentView {
  now: Date;
  viewerId: string;
  /** Another webmaster, to whom the task can go. */
  hasColleague?: boolean;
}

export function publishTaskCard(
  request: PublishRequest,
  { now, viewerId, hasColleague = false, ...view }: PublishTaskOptions,
): messagingApi.FlexMessage {
  const viewer = { now, viewerId, hasColleague };
  const line = metadataLine(request, bangkokDate(now));
  return card({
    altText: publication.taskAlt(request),
    heading: requestHeading(publication.taskTitle(request), request),
    body: [
      holderNote(request, viewer),
      ...(publication.isUpdateTask(request) ? updateRows(request, view.office) : []),
      ...addressesSoFar(request, view.office),
      ...contentFacts(contentOf(request), view),
      ...allFilesRow(request, view),
      ...requesterFacts(request),
      ...permittedBy(request),
      stacked(publication.labels.metadata, [
        note(line, 'plain', lengths.metadata),
        copyButton(publication.buttons.copy, line),
      ]),
    ],
    buttons: [...taskButtons(request, viewer), papersButton(request)],
  });
}

type Viewer = Required<Omit<PublishTaskOptions, keyof ContentView>>;

function holderNote(request: PublishRequest, { now, viewerId, hasColleague }: Viewer): messagingApi.FlexBox {
  const takenBy = request.proposal?.takenBy;
  const since = heldSince(request);
  const waiting = waitingTime(request, now);
  if (takenBy?.personId === viewerId) {
    const tone = waiting.isOver ? 'attention' : 'calm';
    const free = hasColleague ? freeFrom(request) : undefined;
    const until = free ? [publication.freeForOthers(free, now)] : [];
    return note(
      [publication.takenByViewer(since, givenBy(request)), waiting.words, ...until].join(' '),
      tone,
    );
  }
  if (takenBy) {
    const idle = isLeftIdle(request, now) ? [publication.leftIdle] : [];
    return note([publication.takenByOther(takenBy, since), ...idle].join(' '), 'attention');
  }
  const named = namedWebmaster(request);
  const intro = named
    ? `${namedWords(named, viewerId)} ${publication.taskIntro(request)}`
    : publication.taskIntro(request);
  return note(`${intro} ${waiting.words}`, waiting.isOver ? 'attention' : 'plain');
}

function allFilesRow(request: PublishRequest, { allFilesUrl }: ContentView): messagingApi.FlexComponent[] {
  const { length } = contentOf(request).attachments;
  return allFilesUrl && length > 1 ? [linkRow(downloadAll(length), linkAction(allFilesUrl()))] : [];
}

/** Where it stands, and what changes. */
function updateRows(request: PublishRequest, office: Office): messagingApi.FlexComponent[] {
  const pages = request.standing?.publications ?? [];
  return [
    ...pages.flatMap(({ url }) => longFact(publication.labels.oldAddress, url, lengths.value)),
    ...pageLinks(pages, { request, office }),
    ...proposalFacts(request, office),
  ];
}

/** The websites that have their address already. */
function addressesSoFar(request: PublishRequest, office: Office): messagingApi.FlexComponent[] {
  if (request.proposal?.publications.length === 0) return [];
  const left = sitesLeft(request).map((siteId) => siteName(office, siteId, contentOf(request).names));
  return [...facts(pageFacts(request, office)), note(publication.stillWanted(left), 'attention')];
}

/** After the decision others may have signed too: a screening, a handing over. */
function permittedBy(request: PublishRequest): messagingApi.FlexComponent[] {
  const decisions = request.procedure.steps.filter(({ kind }) => kind === 'decide').map(({ id }) => id);
  const last = validSignatures(request).findLast(({ stepId }) => decisions.includes(stepId));
  return last ? facts([[last.capacity, `${words.actorWords(last.by)} ${dateTime(last.at)}`]]) : [];
}

function taskButtons(
  request: PublishRequest,
  { now, viewerId, hasColleague }: Viewer,
): messagingApi.FlexButton[] {
  const { take, publish, assign, release, return: giveBack } = publication.buttons;
  if (request.proposal?.takenBy?.personId !== viewerId) {
    const mayTake = mayTakeTask(request, viewerId, now);
    return mayTake ? [postbackButton(take, onRequest('take', request), 'primary')] : [];
  }
  return [
    postbackButton(publish, onRequest('publish', request), 'primary'),
    postbackButton(release, onRequest('release', request)),
    ...(hasColleague ? [postbackButton(assign, onRequest('chooseReceiver', request))] : []),
    ...(request.procedure.publish.mayReturn ? [postbackButton(giveBack, refusalOf('refuse', request))] : []),
  ];
}
