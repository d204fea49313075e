/** Where a request is: its status, whose turn it is, and all that happened to it. */
import type { messagingApi } from '@line/bot-sdk';
import type { PageChecks } from '../src/domain/page-checks.js';
import { mayAdminister } from '../src/domain/permissions.js';
import type { Person } from '../src/domain/person/person.js';
import type { Attachment } from '../src/domain/request/content.js';
import { isFlagged } from '../src/domain/request/currency.js';
import { waitsSince } from '../src/domain/request/online-period.js';
import type { Able } from '../src/domain/request/present-view.js';
import {
  contentOf,
  isRefused,
  type PublishRequest,
  presentContent,
} from '../src/domain/request/publish-request.js';
import { screenshotsOf } from '../src/domain/request/screenshots.js';
import { signedPapersOf } from '../src/domain/request/signed-papers.js';
import { contentLabels } from '../src/form/questions.js';
import type { Office } from '../src/offices/office.js';
import { ableLabel, ableWords } from '../src/text/able.js';
import * as currency from '../src/text/currency.js';
import * as extension from '../src/text/extension.js';
import * as words from '../src/text/my-requests.js';
import { labels, more, onlineWords } from '../src/text/request-words.js';
import { screenshotsLabel } from '../src/text/screenshots.js';
import {
  signaturesLabel,
  signedOnPaperWords,
  labels as signedPaperLabels,
} from '../src/text/signed-paper.js';
import { statusWord } from '../src/text/statuses.js';
import { dateTime } from '../src/text/thai-date.js';
import { waitingTime } from '../src/text/waiting-time.js';
import { wordButton } from './parts/buttons.js';
import { card } from './parts/card.js';
import { attachmentRows, filesUnder } from './parts/content-facts.js';
import { facts, stacked } from './parts/facts.js';
import { requestHeading } from './parts/heading.js';
import { note } from './parts/note.js';
import { checkFacts } from './parts/pages.js';
import { statusButtons } from './parts/status-buttons.js';
import { textPart } from './parts/text-part.js';
import { sizes } from './theme.js';

export interface StatusOptions {
  viewer: Person;
  office: Office;
  now: Date;
  fileUrl: (attachment: Attachment) => string;
  /** Those who can go on now; absent where the viewer need not know. */
  able?: readonly Able[] | undefined;
  /** The findings on its pages. */
  checks?: PageChecks | undefined;
}

/** The newest; all stand behind 'ประวัติ'. */
const MAX_LINES = 6;

export function statusCard(
  request: PublishRequest,
  { viewer, now, office, fileUrl, able, checks }: StatusOptions,
): messagingApi.FlexMessage {
  const turn = words.whoseTurn(request, now);
  const recall = words.recallLine(request);
  return card({
    altText: words.statusAlt(request, now),
    tone: isRefused(request) ? 'refused' : 'calm',
    heading: requestHeading(`${words.statusTitle}: ${statusWord(request, now)}`, request),
    body: [
      ...(recall ? [note(recall, 'attention')] : []),
      ...facts([
        [words.labels.whoseTurn, turn],
        [ableLabel, able && ableWords(able, mayAdminister(viewer))],
        [words.labels.since, dateTime(waitsSince(request, now))],
        [labels.waiting, turn && waitingTime(request, now).words],
        [contentLabels.online, onlineWords(presentContent(request).online)],
        [extension.labels.after, extension.askedWords(request)],
        [extension.labels.lapsed, extension.lapsedWords(request)],
        [signaturesLabel, signedOnPaperWords(request)],
        [currency.labels.lastCheck, currency.lastCheckWords(request)],
        [currency.labels.mustChange, isFlagged(request) ? request.standing?.concern?.text : undefined],
        ...checkFacts(request, checks),
      ]),
      ...attachmentRows(contentOf(request).attachments, fileUrl),
      ...filesUnder(signedPaperLabels.papers, signedPapersOf(request), { fileUrl }),
      ...filesUnder(screenshotsLabel, screenshotsOf(request), { fileUrl }),
      history(request),
    ],
    buttons: [
      ...(able?.length === 0 && mayAdminister(viewer) ? [wordButton('people', 'primary')] : []),
      ...statusButtons(request, { viewer, now, office }),
    ],
  });
}

function history(request: PublishRequest): messagingApi.FlexBox {
  const hidden = request.history.length - MAX_LINES;
  const lines = request.history.slice(-MAX_LINES).map((entry) => words.historyLine(request, entry));
  const all = hidden > 0 ? [more(hidden, words.earlierEntries), ...lines] : lines;
  return stacked(
    labels.history,
    all.map((line) => textPart(line, { size: sizes.small })),
  );
}
