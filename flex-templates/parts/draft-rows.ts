/** The answers of a draft, each with its own 'แก้ไข', and each file with its own 'ลบ'. */
import type { messagingApi } from '@line/bot-sdk';
import type { Draft, QuestionName } from '../../src/domain/conversation.js';
import type { Attachment } from '../../src/domain/publish-request.js';
import { buttons, questionLabels } from '../../src/text/form.js';
import * as words from '../../src/text/request-words.js';
import { shortened } from '../../src/text/shorten.js';
import { lengths } from '../theme.js';
import { linkAction, postbackAction } from './actions.js';
import type { ContentView } from './content-facts.js';
import { besideTap, editableRow } from './editable-row.js';
import { linkRow } from './tappable-row.js';

export function draftRows(draft: Draft, { office, fileUrl }: ContentView): messagingApi.FlexComponent[] {
  const { categoryId, itemId, infoPeriod, online, ...answers } = draft.answers;
  return [
    answerRow(draft, 'category', categoryId && words.categoryWords(office, { categoryId, itemId })),
    answerRow(draft, 'subject', answers.subject),
    answerRow(draft, 'details', answers.details),
    ...(answers.attachments ?? []).map((one) => fileRow(draft, one, fileUrl(one))),
    answerRow(draft, 'source', answers.source),
    answerRow(draft, 'infoPeriod', infoPeriod && words.infoPeriodWords(infoPeriod)),
    answerRow(draft, 'online', online && words.onlineWords(online)),
    answerRow(draft, 'links', answers.links?.join('\n')),
    answerRow(draft, 'remarks', answers.remarks),
  ];
}

function answerRow(draft: Draft, question: QuestionName, value: string | undefined): messagingApi.FlexBox {
  const label = questionLabels[question];
  const data = { do: 'edit', draft: draft.requestId, question } as const;
  const action = postbackAction(data, `${buttons.edit}${label}`);
  return editableRow(label, value, { word: buttons.edit, action });
}

function fileRow(draft: Draft, file: Attachment, url: string): messagingApi.FlexBox {
  const link = linkRow(words.attachmentWords(file, lengths.label), linkAction(url));
  const data = { do: 'removeFile', draft: draft.requestId, file: file.id } as const;
  const action = postbackAction(data, `${buttons.removeFile} ${shortened(file.fileName, lengths.hint)}`);
  return besideTap(link, { word: buttons.removeFile, action });
}
