/** The content of a request as facts: the same labels and the same order on every card. */
import type { messagingApi } from '@line/bot-sdk';
import type { Attachment, Content } from '../../src/domain/request/content.js';
import type { Office } from '../../src/offices/office.js';
import * as destinations from '../../src/text/destination-words.js';
import { fileNotes } from '../../src/text/file-notes.js';
import * as words from '../../src/text/request-words.js';
import { localDateTime } from '../../src/text/thai-date.js';
import { colors, lengths, sizes } from '../theme.js';
import { linkAction } from './actions.js';
import { facts, longFact, stacked } from './facts.js';
import { linkRow } from './tappable-row.js';
import { textPart } from './text-part.js';

export interface ContentView {
  office: Office;
  fileUrl: (attachment: Attachment) => string;
}

const MAX_FILES = 20;
const MAX_LINKS = 5;

export function contentFacts(
  content: Content,
  { office, fileUrl }: ContentView,
): messagingApi.FlexComponent[] {
  const { contentLabels } = words;
  return [
    ...facts([
      [contentLabels.dataTypeId, destinations.dataTypeWords(office, content)],
      [contentLabels.categoryId, destinations.categoryWords(office, content)],
    ]),
    ...longFact(words.labels.rule, words.categoryRule(office, content.categoryId) ?? ''),
    ...facts([
      [contentLabels.source, content.source],
      [contentLabels.infoPeriod, content.infoPeriod && words.infoPeriodWords(content.infoPeriod)],
      [contentLabels.dataAt, content.dataAt && localDateTime(content.dataAt)],
      [contentLabels.online, words.onlineWords(content.online)],
      [
        contentLabels.siteIds,
        destinations.isOnlySite(office, content) ? undefined : destinations.siteWords(office, content),
      ],
    ]),
    ...longFact(contentLabels.details, content.details),
    ...attachmentRows(content.attachments, fileUrl),
    ...linkRows(content.links),
    ...longFact(contentLabels.remarks, content.remarks, lengths.value),
  ];
}

export function attachmentRows(
  attachments: Attachment[],
  fileUrl: ContentView['fileUrl'],
): messagingApi.FlexComponent[] {
  if (attachments.length === 0) return [];
  const rows = attachments
    .slice(0, MAX_FILES)
    .flatMap((one) => [
      linkRow(words.attachmentWords(one, lengths.fileName), linkAction(fileUrl(one))),
      ...fileNoteRows(one),
    ]);
  return [
    stacked(words.contentLabels.attachments, [
      ...rows,
      ...moreRow(attachments.length - MAX_FILES, words.files),
    ]),
  ];
}

/** What to know of a file before opening it. */
export function fileNoteRows(file: Attachment): messagingApi.FlexText[] {
  return fileNotes(file).map((note) => textPart(note, { size: sizes.small, color: colors.amber }));
}

export function linkRows(links: string[]): messagingApi.FlexComponent[] {
  if (links.length === 0) return [];
  const rows = links.slice(0, MAX_LINKS).map((link) => linkRow(link, linkAction(link)));
  return [stacked(words.contentLabels.links, [...rows, ...moreRow(links.length - MAX_LINKS, words.links)])];
}

function moreRow(count: number, unit: string): messagingApi.FlexComponent[] {
  return count > 0 ? [textPart(words.more(count, unit))] : [];
}
