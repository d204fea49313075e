/** The page 'บันทึกจากระบบ': what the record knows beside the form, and every step with its time. */

import type { Content, FormQuestion } from '../domain/request/content.js';
import { lastRefusal, submissionOf } from '../domain/request/decisions.js';
import {
  type HistoryEntry,
  isRefused,
  type PublishRequest,
  publicationsOf,
  requestNumber,
} from '../domain/request/publish-request.js';
import { screenshotsOf } from '../domain/request/screenshots.js';
import { signedPapersOf } from '../domain/request/signed-papers.js';
import { contentLabels, questionsInOrder } from '../form/questions.js';
import type { Office } from '../offices/office.js';
import * as words from '../text/paper.js';
import { actorWords, labels, typeAndSize } from '../text/request-words.js';
import { shownAddress } from '../text/shown-address.js';
import { signaturesLabel, signedOnPaperWords } from '../text/signed-paper.js';
import { actionWord, statusWord } from '../text/statuses.js';
import { dateTime } from '../text/thai-date.js';
import type { LabelledText } from './form-rows.js';
import { permitAmong } from './permit-among.js';
import type { PrintedSide } from './printed-side.js';

export interface RecordPage {
  facts: LabelledText[];
  /** When, who, what. */
  steps: string[][];
  /** Name, type and size, SHA-256. */
  files: string[][];
  note: string;
}

const onTheForm: readonly FormQuestion[] = ['subject', 'details', 'links', 'remarks'];
/** Names of categories and the like are the office's, whose papers these are. */
const writtenBySystem: readonly FormQuestion[] = [
  ...(['category', 'item', 'dataType', 'sites'] as const),
  ...(['letterDate', 'infoPeriod', 'dataAt', 'online'] as const),
];

interface Printed {
  side: PrintedSide;
  digits: (text: string) => string;
}

export function recordPage(office: Office, request: PublishRequest, printed: Printed): RecordPage {
  const { side, digits } = printed;
  return {
    facts: [
      ...requestFacts(request, printed),
      ...contentFacts(office, side.content, digits),
      ...requesterFacts(request),
      ...decisionFacts(request, printed),
      ...signedFacts(request, digits),
      ...publicationsOf(request).map(({ url }) => ({
        label: words.recordLabels.page,
        value: shownAddress(url),
      })),
    ],
    steps: request.history.map((entry) => {
      const did = words.stepWords(request, entry, digits).join(' ');
      return [digits(dateTime(entry.at)), actorWords(entry.by), did];
    }),
    files: [...side.content.attachments, ...signedPapersOf(request), ...screenshotsOf(request)].map((one) => [
      one.fileName,
      digits(typeAndSize(one)),
      one.sha256,
    ]),
    note: digits(words.recordNote),
  };
}

/** The status is that after the last step: what the day makes of it later is no part of the record. */
function requestFacts(request: PublishRequest, { side, digits }: Printed): LabelledText[] {
  const { number, round, status, asOf } = words.recordLabels;
  const at = request.history.at(-1)?.at ?? side.submittedAt;
  return [
    { label: number, value: digits(requestNumber(request)) },
    { label: round, value: digits(String(submissionOf(request, side.round))) },
    { label: status, value: digits(`${statusWord(request, at)} (${asOf} ${dateTime(at)})`) },
  ];
}

/** Parts for which the form has no line. */
function contentFacts(office: Office, content: Content, digits: (text: string) => string): LabelledText[] {
  return questionsInOrder.flatMap(({ name, shown }) => {
    if (shown === 'withAnother' || onTheForm.includes(name)) return [];
    const value = shown.words(content, office) ?? '';
    if (value === '') return [];
    return [
      { label: contentLabels[shown.part], value: writtenBySystem.includes(name) ? digits(value) : value },
    ];
  });
}

function requesterFacts({ requester }: PublishRequest): LabelledText[] {
  return [
    { label: labels.requester, value: actorWords(requester) },
    { label: labels.unit, value: requester.unit },
    { label: labels.contact, value: requester.contact },
  ];
}

function decisionFacts(request: PublishRequest, { side, digits }: Printed): LabelledText[] {
  const decision = decisionOf(request, side);
  if (!decision) return [];
  const { word, at, by, reason } = decision;
  return [
    { label: words.recordLabels.decision, value: `${word} ${digits(dateTime(at))} ${actorWords(by)}` },
    ...(reason ? [{ label: labels.reason, value: reason }] : []),
  ];
}

function signedFacts(request: PublishRequest, digits: (text: string) => string): LabelledText[] {
  const value = signedOnPaperWords(request);
  return value === undefined ? [] : [{ label: signaturesLabel, value: digits(value) }];
}

interface Decision extends Pick<HistoryEntry, 'at' | 'by' | 'reason'> {
  word: string;
}

/** The one that holds in this round; what was taken back stands among the steps. */
function decisionOf(request: PublishRequest, { round, signatures }: PrintedSide): Decision | undefined {
  const refusal = isRefused(request) ? lastRefusal(request) : undefined;
  if (refusal?.round === round) return { ...refusal, word: actionWord(request, refusal) };
  const permit = permitAmong(signatures, request);
  return permit && { ...permit, word: request.procedure.words.permit };
}
