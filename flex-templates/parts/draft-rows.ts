/** The answers of a draft, each with its own 'แก้ไข', and each file with its own 'ลบ'. */
import type { messagingApi } from '@line/bot-sdk';
import type { Draft, QuestionName } from '../../src/domain/conversation.js';
import { questionNamed } from '../../src/form/questions.js';
import { buttons, removeFileNumber } from '../../src/text/form.js';
import { questionLabels } from '../../src/text/questions.js';
import * as words from '../../src/text/request-words.js';
import { lengths } from '../theme.js';
import { linkAction, postbackAction } from './actions.js';
import { type ContentView, fileNoteRows, ruleRow, unreadRows } from './content-facts.js';
import { besideTap, editableRow } from './editable-row.js';
import { facts } from './facts.js';
import { linkRow } from './tappable-row.js';

export interface DraftView extends ContentView {
  /** The questions that this draft has to answer: of the others nothing is shown. */
  asked: QuestionName[];
  /** For which it is published; absent: the requester's own, as always where nobody is appointed for units. */
  unit?: string | undefined;
}

export function draftRows(
  draft: Draft,
  { office, fileUrl, asked, unit }: DraftView,
): messagingApi.FlexComponent[] {
  const onlyUnit = asked.includes('unit') ? [] : facts([[questionLabels.unit, unit]]);
  const answers = asked.flatMap((name) => {
    const { shown } = questionNamed(name) ?? {};
    if (!shown || shown === 'withAnother') return [];
    const value = name === 'unit' ? unit : shown.words(draft.answers, office);
    return [
      answerRow(draft, name, value),
      ...(name === 'category' ? ruleRow(office, draft.answers.categoryId) : []),
      ...(name === 'details' ? fileRows(draft, fileUrl) : []),
    ];
  });
  return [...onlyUnit, ...answers];
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

export function fileRows(draft: Draft, fileUrl: ContentView['fileUrl']): messagingApi.FlexComponent[] {
  const { attachments = [] } = draft.answers;
  const rows = attachments.flatMap((file, index) => {
    const link = linkRow(words.attachmentWords(file, lengths.fileName), linkAction(fileUrl(file)));
    const data = { do: 'removeFile', draft: draft.requestId, file: file.id } as const;
    const action = postbackAction(data, removeFileNumber(index + 1));
    return [besideTap(link, { word: buttons.removeFile, action }), ...fileNoteRows(file)];
  });
  return [...rows, ...unreadRows(attachments)];
}
