/** Where a request is: its status, whose turn it is, and all that happened to it. */
import type { messagingApi } from '@line/bot-sdk';
import type { PageChecks } from '../src/domain/page-checks.js';
import {
  categoriesToSubmit,
  mayAdminister,
  mayNudge,
  mayReuse,
  permission,
} from '../src/domain/permissions.js';
import type { Person } from '../src/domain/person/person.js';
import type { Attachment } from '../src/domain/request/content.js';
import { isFlagged } from '../src/domain/request/currency.js';
import { isUntouched } from '../src/domain/request/decisions.js';
import { canUndo, isEarlyTakeDown, startsFrom } from '../src/domain/request/life-cycle.js';
import { waitsSince } from '../src/domain/request/online-period.js';
import type { Able } from '../src/domain/request/present-view.js';
import {
  contentOf,
  isRefused,
  type PublishRequest,
  presentContent,
  publishTaskOf,
  waitsForOthers,
} from '../src/domain/request/publish-request.js';
import { screenshotsOf } from '../src/domain/request/screenshots.js';
import { signedPapersOf } from '../src/domain/request/signed-papers.js';
import { contentLabels } from '../src/form/questions.js';
import type { Office } from '../src/offices/office.js';
import { ableLabel, ableWords } from '../src/text/able.js';
import { buttons as slipButtons } from '../src/text/correct-text.js';
import * as currency from '../src/text/currency.js';
import * as extension from '../src/text/extension.js';
import * as words from '../src/text/my-requests.js';
import { nudgeButton } from '../src/text/nudge.js';
import { buttons as correctButtons } from '../src/text/page-address.js';
import { recallButton } from '../src/text/recall.js';
import { labels, more, onlineWords } from '../src/text/request-words.js';
import { screenshotsLabel } from '../src/text/screenshots.js';
import {
  signaturesLabel,
  signedOnPaperWords,
  labels as signedPaperLabels,
} from '../src/text/signed-paper.js';
import { statusWord } from '../src/text/statuses.js';
import * as takeDown from '../src/text/take-down.js';
import { dateTime } from '../src/text/thai-date.js';
import { historyButton } from '../src/text/timeline.js';
import { waitingTime } from '../src/text/waiting-time.js';
import { onRequest, takeDownOf } from './parts/actions.js';
import { postbackButton, wordButton } from './parts/buttons.js';
import { card } from './parts/card.js';
import { attachmentRows, filesUnder } from './parts/content-facts.js';
import { facts, stacked } from './parts/facts.js';
import { requestHeading } from './parts/heading.js';
import { lookButtons } from './parts/look-buttons.js';
import { note } from './parts/note.js';
import { checkFacts, pageButtons } from './parts/pages.js';
import { papersButton } from './parts/papers-button.js';
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

type OwnAction =
  | 'resubmit'
  | 'askUpdate'
  | 'askExtension'
  | 'withdraw'
  | 'undo'
  | 'takeDown'
  | 'askTakeDown'
  | 'revise'
  | 'correctAddress'
  | 'correctText';

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
      ...ownButtons(request, { viewer, now, office }),
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

function ownButtons(
  request: PublishRequest,
  { viewer, now, office }: Pick<StatusOptions, 'viewer' | 'now' | 'office'>,
): messagingApi.FlexComponent[] {
  const may = (action: OwnAction) =>
    startsFrom(request, action) && permission(viewer, action, { request, now }) === 'allowed';
  const mayUndo = may('undo') && canUndo(request, viewer.id);
  return [
    ...(request.standing?.status === 'takenDown' ? [] : pageButtons(request, office)),
    ...askingButtons(request, may),
    ...(waitsForOthers(request) && mayNudge(viewer, request)
      ? [postbackButton(nudgeButton, { do: 'nudge', id: request.id })]
      : []),
    ...(may('revise') && isUntouched(request)
      ? [postbackButton(words.buttons.revise, onRequest('revise', request))]
      : []),
    ...(may('withdraw')
      ? [postbackButton(words.withdrawButton(request), onRequest('withdraw', request))]
      : []),
    ...(isHeldFor(request, viewer)
      ? [postbackButton(words.buttons.free, onRequest('release', request))]
      : []),
    ...(may('correctAddress')
      ? [postbackButton(correctButtons.correct, onRequest('correctAddress', request))]
      : []),
    ...(office.corrections && may('correctText') && request.proposal === undefined
      ? [postbackButton(slipButtons.correct, onRequest('correctText', request))]
      : []),
    ...lookButtons(request, { viewer, now }),
    ...takeDownButtons(request, { now, may }),
    ...(mayReuse(viewer, request) && categoriesToSubmit(viewer, office).length > 0
      ? [postbackButton(words.buttons.copy, { do: 'copy', id: request.id })]
      : []),
    ...(mayUndo ? [postbackButton(recallButton(request), onRequest('undo', request))] : []),
    postbackButton(historyButton, { do: 'history', id: request.id }),
    papersButton(request),
  ];
}

/** A refused proposal is corrected, or asked for again; the standing one is extended or updated. */
function askingButtons(
  request: PublishRequest,
  may: (action: OwnAction) => boolean,
): messagingApi.FlexButton[] {
  const { ask, askAgain } = extension.buttons;
  const isExtension = request.proposal?.kind === 'extension';
  if (may('resubmit') && !isExtension) {
    return [postbackButton(words.buttons.correct, onRequest('correct', request), 'primary')];
  }
  if (may('resubmit')) return [postbackButton(askAgain, onRequest('askExtension', request), 'primary')];
  const hasEnd = request.standing?.content.online.kind === 'until';
  return [
    ...(hasEnd && may('askExtension') ? [postbackButton(ask, onRequest('askExtension', request))] : []),
    ...(may('askUpdate') ? [postbackButton(words.buttons.update, onRequest('update', request))] : []),
  ];
}

/** The webmaster takes it down, its owner asks for that; who is both takes it down. */
function takeDownButtons(
  request: PublishRequest,
  { now, may }: { now: Date; may: (action: OwnAction) => boolean },
): messagingApi.FlexButton[] {
  if (may('takeDown')) {
    return [postbackButton(takeDown.takeDownButton(request, now), takeDownOf('takeDown', request))];
  }
  return may('askTakeDown') && isEarlyTakeDown(request, now)
    ? [postbackButton(takeDown.buttons.askTakeDown, takeDownOf('askTakeDown', request))]
    : [];
}

/** An administrator can free a task for somebody else. */
function isHeldFor(request: PublishRequest, viewer: Person): boolean {
  return publishTaskOf(request)?.takenBy !== undefined && mayAdminister(viewer);
}
