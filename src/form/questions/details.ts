/** Asks what the information says: a text, files, or both. Several messages are one answer, which the person ends. */
import { countCharacters } from '../../characters.js';
import type { Draft } from '../../domain/conversation.js';
import { type RoomFault, roomFault } from '../../domain/request/file-limits.js';
import { withFile } from '../../domain/request/with-file.js';
import { emptyAnswer, notAChoice, tooLong } from '../../text/answer-faults.js';
import {
  detailsAdded,
  detailsCleared,
  detailsEnd,
  detailsLabels,
  detailsMissing,
  detailsQuestion,
  downloadMissing,
  downloadWanted,
  filesUnscanned,
  parkedAdded,
  parkedLeft,
  rewriteDetails,
  useParked,
} from '../../text/details-question.js';
import { doubts } from '../../text/doubts.js';
import { roomFaults } from '../../text/file-limits.js';
import { fileTakenOut, whichFileToRemove } from '../../text/filling.js';
import { letterMissing, letterWanted } from '../../text/letter.js';
import { fileToRemove } from '../../text/reader/file-to-remove.js';
import { withoutPoliteEnd } from '../../text/reader/polite-end.js';
import { doubtOfPublic } from '../../text/reader/read-doubt.js';
import { tidyText } from '../../text/reader/tidy-text.js';
import { deciderCapacity, demands, demandsLetter } from './parts/demands.js';
import type { Context, Input, Question, Read } from './parts/question.js';

const REWRITE = 'rewrite';
const PARKED = 'parked';

export const details = {
  name: 'details',
  labels: { details: detailsLabels.text, attachments: detailsLabels.files },
  shown: { part: 'details', as: 'longText', words: (answers) => answers.details },
  view: (draft, context) => ({
    ...detailsQuestion(context.office, { decider: deciderCapacity(draft, context), ...soFar(draft) }),
    ...whyAttach(draft, context),
    takesFiles: true,
    choices: [
      ...(context.parked.length > 0 ? [{ label: useParked(context.parked.length), value: PARKED }] : []),
      ...(draft.detailTexts.length > 0 ? [{ label: rewriteDetails, value: REWRITE }] : []),
    ],
    commands: isBegun(draft) ? [hasFiles(draft) ? 'filesDone' : 'goOn'] : [],
  }),
  read: (input, draft, context) => {
    if (input.kind === 'text') return addedText(draft, input, context.office.form.detailsMaxLength);
    if (input.value === PARKED) return addedParked(draft, context);
    if (input.value !== REWRITE) return { kind: 'wrong', notice: notAChoice };
    const change = { ...withTexts(draft, []), replacesDetails: undefined };
    return { kind: 'more', change, notice: detailsCleared };
  },
  fault: (draft, context) =>
    filesBeyondLimit(draft, context) ?? missingDetails(draft, context) ?? filesToScan(draft),
} satisfies Question;

/** Still wanted before the details count as answered. */
export function missingDetails(draft: Draft, context: Context): string | undefined {
  const { details: text, attachments = [] } = draft.answers;
  if (attachments.length > 0) return undefined;
  if (demandsLetter(draft, context)) return letterMissing;
  if (demands(draft, context, 'download')) return downloadMissing;
  return text ? undefined : detailsMissing;
}

/** A draft may be older than the office's limits. Said at the review, where files are removed. */
function filesBeyondLimit({ answers: { attachments = [] } }: Draft, { office }: Context): string | undefined {
  const [last] = attachments.slice(-1);
  const fault = last && roomFault(attachments.slice(0, -1), last.sizeInBytes, office.files);
  return fault && roomFaults[fault](office.files);
}

/** A file that waits for the virus scanner is shown to nobody else. */
function filesToScan({ answers: { attachments = [] } }: Draft): string | undefined {
  const waiting = attachments.filter(({ isUnscanned }) => isUnscanned).length;
  return waiting > 0 ? filesUnscanned(waiting) : undefined;
}

function isBegun(draft: Draft): boolean {
  return draft.detailTexts.length > 0 || hasFiles(draft);
}

function hasFiles({ answers }: Draft): boolean {
  return (answers.attachments ?? []).length > 0;
}

function soFar(draft: Draft) {
  const { answers, replacesDetails, givenBy } = draft;
  return {
    files: isBegun(draft) ? (answers.attachments ?? []).length : undefined,
    before: givenBy.details === undefined ? undefined : answers.details,
    isReplaced: replacesDetails,
  };
}

/** 'ขอลบรูปที่ 4 ออก' */
export function withoutNamed(draft: Draft, typed: string): Extract<Read, { kind: 'more' }> | undefined {
  const { attachments = [] } = draft.answers;
  const removal = fileToRemove(typed, attachments);
  if (!removal) return undefined;
  if ('unclear' in removal) {
    const names = removal.unclear.map(({ fileName }) => fileName);
    return { kind: 'more', change: {}, notice: whichFileToRemove(names) };
  }
  const { file } = removal;
  const left = attachments.filter(({ id }) => id !== file.id);
  const change = { answers: { ...draft.answers, attachments: left } };
  return { kind: 'more', change, notice: fileTakenOut(file.fileName, left.length) };
}

/** Said before it is missing. */
function whyAttach(draft: Draft, context: Context): { why?: string } {
  if (demandsLetter(draft, context)) return { why: letterWanted(context.office) };
  return demands(draft, context, 'download') ? { why: downloadWanted } : {};
}

/** The draft's texts together are the answer. */
export function withTexts(
  draft: Draft,
  detailTexts: Draft['detailTexts'],
): Pick<Draft, 'detailTexts' | 'answers'> {
  const text = detailTexts.map((one) => one.text).join('\n');
  return { detailTexts, answers: { ...draft.answers, details: text } };
}

function addedText(draft: Draft, input: Extract<Input, { kind: 'text' }>, max: number): Read {
  const typed = tidyText(input.text);
  const removed = withoutNamed(draft, typed);
  if (removed) return removed;
  const text = withoutPoliteEnd(typed);
  if (text === '') return { kind: 'wrong', notice: emptyAnswer };
  const doubt = input.isSure ? undefined : doubtOfPublic(typed);
  const files = draft.answers.attachments?.length ?? 0;
  if (doubt) {
    const ends = isBegun(draft) ? `\n${detailsEnd(files)}` : '';
    return { kind: 'wrong', notice: doubts[doubt] + ends, asks: true };
  }
  const before = draft.replacesDetails ? [] : draft.detailTexts;
  const texts = [...before, { messageId: input.messageId, text }];
  const change = { ...withTexts(draft, texts), replacesDetails: undefined };
  const length = countCharacters(change.answers.details ?? '');
  if (length > max) return { kind: 'wrong', notice: tooLong(length, max) };
  return { kind: 'more', change, notice: detailsAdded({ text, files, isReplaced: draft.replacesDetails }) };
}

/** As many as there is room for; the others stay parked, and are named. */
function addedParked({ answers }: Draft, { office, parked }: Context): Read {
  const { attachments = [] } = answers;
  let all = attachments;
  let fault: RoomFault | undefined;
  const left: string[] = [];
  for (const file of parked) {
    const noRoom = roomFault(all, file.sizeInBytes, office.files);
    fault ??= noRoom;
    if (noRoom) left.push(file.fileName);
    else all = withFile(all, file);
  }
  if (fault && left.length === parked.length)
    return { kind: 'wrong', notice: roomFaults[fault](office.files) };
  const notice = [parkedAdded(all.length), ...(left.length > 0 ? [parkedLeft(left, office.files)] : [])];
  return { kind: 'more', change: { answers: { ...answers, attachments: all } }, notice: notice.join('\n') };
}
