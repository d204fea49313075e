/** The answers of a draft, each with its own 'แก้ไข', and each file with its own 'ลบ'. */
import type { messagingApi } from '@line/bot-sdk';
import type { Draft, QuestionName } from '../../src/domain/conversation.js';
import { buttons, questionLabels, removeFileNumber } from '../../src/text/form.js';
import * as words from '../../src/text/request-words.js';
import { lengths } from '../theme.js';
import { linkAction, postbackAction } from './actions.js';
import type { ContentView } from './content-facts.js';
import { besideTap, editableRow } from './editable-row.js';
import { longFact } from './facts.js';
import { linkRow } from './tappable-row.js';

export function draftRows(draft: Draft, { office, fileUrl }: ContentView): messagingApi.FlexComponent[] {
  const { dataTypeId, categoryId, itemId, infoPeriod, online, siteIds = [], ...answers } = draft.answers;
  return [
    ...(office.dataTypes.length > 0
      ? [answerRow(draft, 'dataType', dataTypeId && words.dataTypeWords(office, dataTypeId))]
      : []),
    answerRow(draft, 'category', categoryId && words.categoryWords(office, { categoryId, itemId })),
    ...longFact(words.labels.rule, words.categoryRule(office, categoryId) ?? ''),
    answerRow(draft, 'subject', answers.subject),
    answerRow(draft, 'details', answers.details),
    ...fileRows(draft, fileUrl),
    answerRow(draft, 'source', answers.source),
    answerRow(draft, 'infoPeriod', infoPeriod && words.infoPeriodWords(infoPeriod)),
    answerRow(draft, 'online', online && words.onlineWords(online)),
    ...(office.sites.length > 1 ? [answerRow(draft, 'sites', words.siteWords(office, siteIds))] : []),
    answerRow(draft, 'links', answers.links?.join('\n')),
    answerRow(draft, 'remarks', answers.remarks),
  ];
}

function answerRow(draft: Draft, question: QuestionName, value: string | undefined): messagingApi.FlexBox {
  const label = questionLabels[question];
  const data = { do: 'edit', draft: draft.requestId, question } as const;
  const action = postbackAction(data, `${buttons.edit}${label}`);
  const empty = draft.givenBy[question] === undefined ? words.notGiven : words.none;
  return editableRow(label, value || empty, { word: buttons.edit, action });
}

function fileRows(draft: Draft, fileUrl: ContentView['fileUrl']): messagingApi.FlexBox[] {
  const { attachments = [] } = draft.answers;
  return attachments.map((file, index) => {
    const link = linkRow(words.attachmentWords(file, lengths.fileName), linkAction(fileUrl(file)));
    const data = { do: 'removeFile', draft: draft.requestId, file: file.id } as const;
    return besideTap(link, {
      word: buttons.removeFile,
      action: postbackAction(data, removeFileNumber(index + 1)),
    });
  });
}
