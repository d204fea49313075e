/** All answers of a draft before it is sent: each can be changed, and every fault is shown at once. */
import type { messagingApi } from '@line/bot-sdk';
import type { LocalDate } from '../src/clock.js';
import type { Draft, QuestionName } from '../src/domain/conversation.js';
import { fingerprint } from '../src/domain/fingerprint.js';
import type { Person } from '../src/domain/person/person.js';
import { doingOf, type RequestStep } from '../src/domain/request/procedure.js';
import { labels as approvalLabels, doesNext } from '../src/text/approval.js';
import * as words from '../src/text/form.js';
import { questionLabels } from '../src/text/questions.js';
import { dateWithWeekday } from '../src/text/thai-date.js';
import { title as uploadTitle } from '../src/text/upload.js';
import { postbackAction } from './parts/actions.js';
import { linkButton, postbackButton } from './parts/buttons.js';
import { card } from './parts/card.js';
import { type DraftView, draftRows } from './parts/draft-rows.js';
import { facts, longFact } from './parts/facts.js';
import { note } from './parts/note.js';
import { quickWords, typedWordsLine } from './parts/quick-words.js';
import { linkRow } from './parts/tappable-row.js';
import { textPart } from './parts/text-part.js';
import { lengths } from './theme.js';

export interface Fault {
  question: QuestionName;
  sentence: string;
}

export interface ReviewOptions extends DraftView {
  faults: Fault[];
  /** Who will look at it first: position, or capacity. */
  decider: string;
  /** The acts on it, and in which capacity, in this order. */
  steps: Pick<RequestStep, 'kind' | 'roles' | 'capacity'>[];
  certification: string;
  /** As the request will name who asks. */
  requester: Pick<Person, 'name' | 'position' | 'unit' | 'contact'>;
  /** The page on which files are attached. */
  uploadUrl: string;
  today: LocalDate;
}

export function reviewCard(draft: Draft, options: ReviewOptions): messagingApi.FlexMessage {
  const { faults, decider, steps, certification, today, uploadUrl, requester } = options;
  const isReady = faults.length === 0;
  return card({
    altText: words.reviewAlt(words.draftSubject(draft), faults.length),
    tone: isReady ? 'calm' : 'attention',
    heading: {
      title: words.titles.review,
      ...(draft.correcting && { above: words.correctingAbove(draft.correcting) }),
    },
    body: [
      ...longFact(approvalLabels.earlierReason, draft.correcting?.reason ?? ''),
      ...faultRows(draft, faults),
      ...facts([
        [words.labels.requester, requesterWords(requester)],
        [words.labels.unit, requester.unit.name],
        [words.labels.contact, requester.contact],
      ]),
      ...draftRows(draft, options),
      ...facts([
        [words.labels.date, dateWithWeekday(today)],
        [words.labels.decider, decider],
      ]),
      ...longFact(words.labels.order, orderWords(steps) ?? ''),
      note(certification, 'plain', lengths.details),
      ...(isReady ? [textPart(words.reviewHint)] : []),
      typedWordsLine(['save', 'cancel']),
    ],
    buttons: [...(isReady ? [sendButton(draft)] : []), ...linkButton(uploadTitle, uploadUrl)],
    quickReply: quickWords(['save', 'cancel']),
  });
}

/** Answers what was typed below the review, which stays as it stands above. */
export function reviewRemarkCard(
  draft: Draft,
  { notice, isReady }: { notice: string; isReady: boolean },
): messagingApi.FlexMessage {
  return card({
    altText: notice,
    heading: { title: words.titles.review },
    body: [textPart(notice, { most: lengths.details })],
    buttons: isReady ? [sendButton(draft)] : [],
    quickReply: quickWords(['save', 'cancel']),
  });
}

function sendButton({ requestId, answers }: Draft): messagingApi.FlexButton {
  const send = { do: 'send', draft: requestId, shown: fingerprint(answers) } as const;
  return postbackButton(words.buttons.send, send, 'primary');
}

function requesterWords({ name, position }: ReviewOptions['requester']): string {
  return [name, position].filter(Boolean).join(' ');
}

/** With one step there is no order to tell. */
function orderWords(steps: ReviewOptions['steps']): string | undefined {
  if (steps.length < 2) return undefined;
  return steps.map((step, index) => `${index + 1}. ${doesNext[doingOf(step)]}: ${step.capacity}`).join('\n');
}

/** All at once, each leading to its question. */
function faultRows(draft: Draft, faults: Fault[]): messagingApi.FlexComponent[] {
  if (faults.length === 0) return [];
  const rows = faults.map(({ question, sentence }) => {
    const label = questionLabels[question];
    const action = postbackAction({ do: 'edit', draft: draft.requestId, question }, label);
    return linkRow(`${label}: ${sentence}`, action);
  });
  return [note(words.labels.faults, 'attention'), ...rows];
}
