/** The answers of a draft, each with its own 'แก้ไข', and each file with its own 'ลบ'. */
import type { messagingApi } from '@line/bot-sdk';
import type { Draft, QuestionName } from '../../src/domain/conversation.js';
import type { Office } from '../../src/offices/office.js';
import * as destinations from '../../src/text/destination-words.js';
import { buttons, questionLabels, removeFileNumber } from '../../src/text/form.js';
import * as words from '../../src/text/request-words.js';
import { localDateTime } from '../../src/text/thai-date.js';
import { lengths } from '../theme.js';
import { linkAction, postbackAction } from './actions.js';
import { type ContentView, fileNoteRows } from './content-facts.js';
import { besideTap, editableRow } from './editable-row.js';
import { facts, longFact } from './facts.js';
import { linkRow } from './tappable-row.js';

export interface DraftView extends ContentView {
  /** The questions that this draft has to answer: of the others nothing is shown. */
  asked: QuestionName[];
  /** For which it is published; absent: her own, as always where nobody is appointed for units. */
  unit?: string | undefined;
}

export function draftRows(
  draft: Draft,
  { office, fileUrl, asked, unit }: DraftView,
): messagingApi.FlexComponent[] {
  const shown = { unit, ...answerWords(draft, office) };
  const onlyUnit = asked.includes('unit') ? [] : facts([[questionLabels.unit, unit]]);
  const answers = asked
    .filter((question): question is WithRow => question in shown)
    .flatMap((question) => [
      answerRow(draft, question, shown[question]),
      ...(question === 'category' ? ruleRow(draft, office) : []),
      ...(question === 'details' ? fileRows(draft, fileUrl) : []),
    ]);
  return [...onlyUnit, ...answers];
}

/** The item stands with its category, the day of reviewing with the time online. */
type WithRow = Exclude<QuestionName, 'item' | 'reviewOn' | 'review'>;

function answerWords(
  { answers }: Draft,
  office: Office,
): Record<Exclude<WithRow, 'unit'>, string | undefined> {
  const { categoryId, siteIds = [], infoPeriod, dataAt, online, ...given } = answers;
  return {
    dataType: destinations.dataTypeWords(office, given),
    category: categoryId && destinations.categoryWords(office, { categoryId, ...given }),
    subject: given.subject,
    details: given.details,
    source: given.source,
    infoPeriod: infoPeriod && words.infoPeriodWords(infoPeriod),
    dataAt: dataAt && localDateTime(dataAt),
    online: online && words.onlineWords(online),
    sites: destinations.siteWords(office, { siteIds, ...given }),
    links: given.links?.join('\n'),
    remarks: given.remarks,
  };
}

function ruleRow({ answers }: Draft, office: Office): messagingApi.FlexComponent[] {
  return longFact(words.labels.rule, words.categoryRule(office, answers.categoryId) ?? '');
}

function answerRow(draft: Draft, question: QuestionName, value: string | undefined): messagingApi.FlexBox {
  const label = questionLabels[question];
  const data = { do: 'edit', draft: draft.requestId, question } as const;
  const action = postbackAction(data, `${buttons.edit}${label}`);
  return editableRow(label, value || emptyWord(draft, question), { word: buttons.edit, action });
}

function emptyWord({ answers, givenBy }: Draft, question: QuestionName): string | undefined {
  if (question === 'details' && answers.attachments?.length) return undefined;
  return givenBy[question] === undefined ? words.notGiven : words.none;
}

function fileRows(draft: Draft, fileUrl: ContentView['fileUrl']): messagingApi.FlexComponent[] {
  const { attachments = [] } = draft.answers;
  return attachments.flatMap((file, index) => {
    const link = linkRow(words.attachmentWords(file, lengths.fileName), linkAction(fileUrl(file)));
    const data = { do: 'removeFile', draft: draft.requestId, file: file.id } as const;
    const action = postbackAction(data, removeFileNumber(index + 1));
    return [besideTap(link, { word: buttons.removeFile, action }), ...fileNoteRows(file)];
  });
}
