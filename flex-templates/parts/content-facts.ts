/** The content of a request as facts, the same on every card: what is short first, then texts, files and links. */
import type { messagingApi } from '@line/bot-sdk';
import type { Attachment, Content, FormQuestion } from '../../src/domain/request/content.js';
import type { Shown } from '../../src/form/questions/parts/question.js';
import { contentLabels, questionsInOrder } from '../../src/form/questions.js';
import type { Office } from '../../src/offices/office.js';
import { fileNotes, unreadNote } from '../../src/text/file-notes.js';
import * as words from '../../src/text/request-words.js';
import { isShortened } from '../../src/text/short-subject.js';
import { colors, lengths, sizes } from '../theme.js';
import { linkAction } from './actions.js';
import { facts, longFact, stacked } from './facts.js';
import { linkRow } from './tappable-row.js';
import { textPart } from './text-part.js';

export interface ContentView {
  office: Office;
  fileUrl: (attachment: Attachment) => string;
  /** All files as one zip. */
  allFilesUrl?: (() => string) | undefined;
}

const MAX_FILES = 20;
const MAX_LINKS = 5;

export function contentFacts(content: Content, view: ContentView): messagingApi.FlexComponent[] {
  const rows = shownAnswers(content, view.office);
  const isShort = ({ as }: ShownAnswer) => as === 'fact';
  return [
    ...wholeSubject(content),
    ...rows.filter(isShort).flatMap((row) => wholeAnswer(row, content, view)),
    ...rows.filter((row) => !isShort(row)).flatMap((row) => wholeAnswer(row, content, view)),
  ];
}

/** The heading has it in short. */
function wholeSubject({ subject }: Content): messagingApi.FlexComponent[] {
  return isShortened(subject) ? longFact(contentLabels.subject, subject) : [];
}

interface ShownAnswer {
  question: FormQuestion;
  label: string;
  as: Shown['as'];
  value: string;
}

function shownAnswers(content: Content, office: Office): ShownAnswer[] {
  return questionsInOrder.flatMap(({ name: question, shown }) => {
    if (shown === 'withAnother') return [];
    const value = shown.words(content, office) ?? '';
    return [{ question, label: contentLabels[shown.part], as: shown.as, value }];
  });
}

/** The rule stands with its category, the files with the details. */
function wholeAnswer(
  { question, label, as, value }: ShownAnswer,
  content: Content,
  { office, fileUrl }: ContentView,
): messagingApi.FlexComponent[] {
  return [
    ...answerRows[as](label, value),
    ...(question === 'category' ? ruleRow(office, content.categoryId) : []),
    ...(question === 'details' ? attachmentRows(content.attachments, fileUrl) : []),
  ];
}

const answerRows: Record<Shown['as'], (label: string, value: string) => messagingApi.FlexComponent[]> = {
  fact: (label, value) => facts([[label, value]]),
  longText: longFact,
  shortText: (label, value) => longFact(label, value, lengths.value),
  links: linkRows,
  elsewhere: () => [],
};

export function ruleRow(office: Office, categoryId: string | undefined): messagingApi.FlexComponent[] {
  return longFact(words.labels.rule, words.categoryRule(office, categoryId) ?? '');
}

export function attachmentRows(
  attachments: Attachment[],
  fileUrl: ContentView['fileUrl'],
  most: number = MAX_FILES,
): messagingApi.FlexComponent[] {
  return filesUnder(contentLabels.attachments, attachments, { fileUrl, most });
}

export function filesUnder(
  label: string,
  files: Attachment[],
  { fileUrl, most = MAX_FILES }: { fileUrl: ContentView['fileUrl']; most?: number },
): messagingApi.FlexComponent[] {
  if (files.length === 0) return [];
  const rows = files
    .slice(0, most)
    .flatMap((one) => [
      linkRow(words.attachmentWords(one, lengths.fileName), linkAction(fileUrl(one))),
      ...fileNoteRows(one),
    ]);
  return [stacked(label, [...rows, ...moreRow(files.length - most, words.files), ...unreadRows(files)])];
}

/** Whose text nobody could look through. */
export function unreadRows(files: Attachment[]): messagingApi.FlexText[] {
  const note = unreadNote(files);
  return note === undefined ? [] : [noteRow(note)];
}

/** Warnings before a file is opened. */
export function fileNoteRows(file: Attachment): messagingApi.FlexText[] {
  return fileNotes(file).map(noteRow);
}

function noteRow(note: string): messagingApi.FlexText {
  return textPart(note, { size: sizes.small, color: colors.amber });
}

function linkRows(label: string, addresses: string): messagingApi.FlexComponent[] {
  const lines = linkLines(addresses.split('\n').filter(Boolean));
  return lines.length > 0 ? [stacked(label, lines)] : [];
}

export function linkLines(links: readonly string[]): messagingApi.FlexComponent[] {
  const rows = links.slice(0, MAX_LINKS).map((link) => linkRow(link, linkAction(link)));
  return [...rows, ...moreRow(links.length - MAX_LINKS, words.links)];
}

function moreRow(count: number, unit: string): messagingApi.FlexComponent[] {
  return count > 0 ? [textPart(words.more(count, unit))] : [];
}
