/** The answers of a draft, each with its own 'แก้ไข', and each file with its own 'ลบ'. */
import type { messagingApi } from '@line/bot-sdk';
import type { Draft, QuestionName } from '../../src/domain/conversation.js';
import type { Attachment } from '../../src/domain/publish-request.js';
import type { Office } from '../../src/offices/office.js';
import { buttons, questionLabels } from '../../src/text/form.js';
import * as words from '../../src/text/request-words.js';
import { colors, lengths, sizes, spaces } from '../theme.js';
import { linkAction, postbackAction } from './actions.js';
import { linkRow } from './tappable-row.js';
import { textPart } from './text-part.js';

interface DraftView {
  office: Office;
  fileUrl: (attachment: Attachment) => string;
}

export function draftRows(draft: Draft, { office, fileUrl }: DraftView): messagingApi.FlexComponent[] {
  const { answers } = draft;
  const row = (question: QuestionName, value: string | undefined) => answerRow(draft, question, value);
  return [
    row(
      'category',
      answers.categoryId && words.categoryWords(office, { ...answers, categoryId: answers.categoryId }),
    ),
    row('subject', answers.subject),
    row('details', answers.details),
    ...(answers.attachments ?? []).map((one) => fileRow(draft, one, fileUrl(one))),
    row('source', answers.source),
    row('infoPeriod', answers.infoPeriod && words.infoPeriodWords(answers.infoPeriod)),
    row('online', answers.online && words.onlineWords(answers.online)),
    row('links', answers.links?.join('\n')),
    row('remarks', answers.remarks),
  ];
}

function answerRow(draft: Draft, question: QuestionName, value: string | undefined): messagingApi.FlexBox {
  const label = questionLabels[question];
  const edit = postbackAction({ do: 'edit', draft: draft.requestId, question }, `${buttons.edit}${label}`);
  return {
    type: 'box',
    layout: 'vertical',
    spacing: spaces.hair,
    contents: [
      withButton(textPart(label, { size: sizes.small, color: colors.quiet, flex: 4 }), buttons.edit, edit),
      textPart(value || words.notGiven, { most: lengths.details }),
    ],
  };
}

function fileRow(draft: Draft, file: Attachment, url: string): messagingApi.FlexBox {
  const link = linkRow(words.attachmentWords(file, lengths.label), linkAction(url));
  const data = { do: 'removeFile', draft: draft.requestId, file: file.id } as const;
  const remove = postbackAction(data, `${buttons.removeFile} ${file.fileName}`);
  return withButton({ ...link, flex: 4 }, buttons.removeFile, remove);
}

function withButton(
  left: messagingApi.FlexText,
  label: string,
  action: messagingApi.Action,
): messagingApi.FlexBox {
  const right = textPart(label, { color: colors.green, weight: 'bold', align: 'end', flex: 1, action });
  return { type: 'box', layout: 'horizontal', spacing: spaces.close, contents: [left, right] };
}
