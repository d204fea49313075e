/** Shows the outcomes of the form's use cases, in cards and words. */
import type { messagingApi } from '@line/bot-sdk';
import { fileRows } from '../../flex-templates/parts/draft-rows.js';
import { textPart } from '../../flex-templates/parts/text-part.js';
import { questionCard } from '../../flex-templates/question-card.js';
import { reviewCard, reviewRemarkCard } from '../../flex-templates/review-card.js';
import { unchangedCard } from '../../flex-templates/unchanged-card.js';
import { deciderMissingWords } from '../chat/parts/decider-missing.js';
import { draftOffer } from '../chat/parts/draft-if-any.js';
import { presentCardFor } from '../chat/parts/present-card.js';
import type { Deps } from '../deps.js';
import type { Draft } from '../domain/conversation.js';
import type { Person } from '../domain/person/person.js';
import type { PublishRequest } from '../domain/request/publish-request.js';
import { type Reply, text, textIfAny } from '../line/reply.js';
import { untoldOf } from '../moves/untold.js';
import { fileLinks } from '../outbox/file-links.js';
import type { Command } from '../text/commands.js';
import * as words from '../text/filling.js';
import { certificationWords } from '../text/form.js';
import { awaitedWords, checksAlone } from '../text/nobody.js';
import { sentEarlier } from '../text/recorded-earlier.js';
import { toldWords } from '../text/untold.js';
import { lacksHead } from '../work/lacking-heads.js';
import { onDuty, personDue } from '../work/on-duty.js';
import { draftUploadUrl } from './chat-upload.js';
import type { CorrectOutcome } from './correct-request.js';
import type { StartOutcome } from './fill-form.js';
import { type Filling, formView, type OpenQuestion } from './form-view.js';
import type { SubmitOutcome } from './submit-request.js';

/** A question is read on a phone. */
const MAX_FILES_SHOWN = 6;

/** The usual ways around; a question adds its own before them. */
const navigation: Command[] = ['back', 'save', 'cancel', 'help'];

export async function showOutcome(
  deps: Deps,
  by: Person,
  outcome: StartOutcome | CorrectOutcome | SubmitOutcome,
): Promise<Reply> {
  switch (outcome.kind) {
    case 'filling':
      return showForm(deps, by, outcome);
    case 'draftFound':
      return [await draftOffer(deps, by, outcome.draft)];
    case 'otherDraft':
      return [text(words.draftFirst), await draftOffer(deps, by, outcome.draft)];
    case 'noDraft':
      return [text(words.noDraft)];
    case 'unchanged':
      return [unchangedCard(outcome.draft)];
    case 'sent':
      return confirmation(deps, by, outcome.request);
    case 'sentBefore':
      return [text(sentEarlier(outcome.request)), await presentCardFor(deps, by, outcome.request)];
    case 'movedOn':
      return [await presentCardFor(deps, by, outcome.request)];
  }
}

/** The open question, or the review of all answers, which stays in sight below a remark: only its answer is sent. */
export async function showForm(
  deps: Deps,
  by: Person,
  { conversation, notice, tone, isAside }: Omit<Filling, 'kind'>,
): Promise<Reply> {
  const view = await formView(deps, by, conversation);
  switch (view.kind) {
    case 'noDraft':
      return [text(notice ?? words.noDraft)];
    case 'question':
      return [
        showQuestion(view.draft, view.question, { notice, tone, isAside, ...shownFiles(deps, by, view) }),
      ];
    case 'review': {
      if (isAside && notice !== undefined) {
        return [reviewRemarkCard(view.draft, { notice, isReady: view.review.faults.length === 0 })];
      }
      const { office } = deps;
      const to = { requestId: view.draft.requestId, personId: by.id };
      const certification = certificationWords(office, view.draft.answers.attachments);
      return [
        ...textIfAny(notice),
        reviewCard(view.draft, {
          office,
          ...fileLinks(deps, to),
          uploadUrl: draftUploadUrl(deps, by, view.draft),
          certification,
          requester: by,
          ...view.review,
        }),
      ];
    }
  }
}

/** The files that are there, and the way to attach others on a page, where files are an answer. */
function shownFiles(
  deps: Deps,
  by: Person,
  { draft, question }: { draft: Draft; question: OpenQuestion },
): ShownFiles {
  if (!question.takesFiles) return {};
  const { fileUrl } = fileLinks(deps, { requestId: draft.requestId, personId: by.id });
  return { uploadUrl: draftUploadUrl(deps, by, draft), files: lastFiles(draft, fileUrl) };
}

/** The newest: all of them stand on the review. */
function lastFiles(draft: Draft, fileUrl: Parameters<typeof fileRows>[1]): messagingApi.FlexComponent[] {
  const { attachments = [] } = draft.answers;
  const shown = attachments.slice(-MAX_FILES_SHOWN);
  const left = attachments.length - shown.length;
  return [
    ...(left > 0 ? [textPart(words.earlierFiles(left))] : []),
    ...fileRows({ ...draft, answers: { ...draft.answers, attachments: shown } }, fileUrl),
  ];
}

interface ShownFiles {
  uploadUrl?: string;
  files?: messagingApi.FlexComponent[];
}

function showQuestion(
  draft: Draft,
  { name, choices, dates = [], commands = [], takesFiles: _, ...view }: OpenQuestion,
  { notice, tone, isAside, ...files }: Pick<Filling, 'notice' | 'tone' | 'isAside'> & ShownFiles,
): messagingApi.Message {
  const answerOf = (value: string) =>
    ({ do: 'answer', draft: draft.requestId, question: name, value }) as const;
  return questionCard({
    ...view,
    ...files,
    ...(isAside && { isAside }),
    ...(notice !== undefined && { notice, tone: tone ?? (draft.misses > 0 ? 'attention' : 'calm') }),
    choices: choices.map(({ value, ...shown }) => ({ ...shown, data: answerOf(value) })),
    dates: dates.map(({ value, ...shown }) => ({ ...shown, data: answerOf(value) })),
    words: [...commands, ...navigation],
  });
}

/** Confirms the submission: the number, and who looks at it first. */
async function confirmation(deps: Deps, by: Person, request: PublishRequest): Promise<Reply> {
  const decider = await personDue(deps, request);
  const position = decider?.id === by.id ? words.yourself : decider?.position;
  const submitted = words.submitted(request, position ?? awaitedWords(deps.office, request));
  const more = decider ? await toldOf(deps, { by, decider, request }) : await deciderMissingWords(deps);
  return [text([submitted, more].join('\n').trim()), await presentCardFor(deps, by, request)];
}

/** Whoever else should hear of it and does not; and where the requester has to check it, that nobody else can. */
async function toldOf(
  deps: Deps,
  { by, decider, request }: { by: Person; decider: Person; request: PublishRequest },
): Promise<string> {
  if (decider.id !== by.id) return toldWords('', await untoldOf(deps, request));
  const isHeadMissing = lacksHead(request, await deps.stores.persons.list());
  return checksAlone(
    deps.office,
    request,
    isHeadMissing && (await onDuty(deps, 'administrator')) !== undefined,
  );
}
