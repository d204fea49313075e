/** One message of a known person -> exactly one handler: a command, the answer to what was asked, or small talk. */
import type { webhook } from '@line/bot-sdk';
import { draftCard } from '../flex-templates/draft-card.js';
import { conversationOf, updateConversation } from './conversations/update-conversation.js';
import type { Answer, Deps } from './deps.js';
import { type Asked, asking, type Conversation, type Draft, isStillAsked } from './domain/conversation.js';
import { mayReadReports } from './domain/permissions.js';
import type { Person } from './domain/person.js';
import { askToDiscard } from './form/fill-form.js';
import { formCommandHandler, formOddityHandler, formTextHandler } from './form/form-handler.js';
import { receiveFile } from './form/receive-file.js';
import { menuHandler } from './menu/menu-handler.js';
import { myRequests, myWork } from './my-requests/my-work.js';
import { requestsPage } from './my-requests/request-lists.js';
import { presentCard } from './outbox/present-card.js';
import { requestOf } from './outbox/record-move.js';
import { actingTextHandler } from './people/acting-handler.js';
import { successorTextHandler } from './people/hand-over-handler.js';
import { leaveTextHandler } from './people/leave-handler.js';
import { peopleList, showPerson } from './people/people-handler.js';
import { provinceHandler } from './province/province-handler.js';
import { pageAddressHandler, takeDownReasonHandler } from './publication/publication-handler.js';
import { answerProblems, oddAnswer } from './report/ask-problems.js';
import { owedNotes, showNote } from './report/owed-notes.js';
import { showReport } from './report/report-handler.js';
import { reasonHandler } from './review/review-handler.js';
import { type Command, readCommand } from './text/commands.js';
import { cameInstead } from './text/filling.js';
import { help, notUnderstood } from './text/menu.js';
import { readReportMonth } from './text/read-report-month.js';
import { whichRequest } from './text/review.js';

export interface Incoming {
  message: webhook.MessageContent;
  eventId: string;
}

export async function routeMessage(deps: Deps, by: Person, { message, eventId }: Incoming): Promise<Answer> {
  const conversation = await conversationOf(deps, by.id);
  if (message.type === 'text') return routeText(deps, by, { message, conversation, eventId });
  const asked = isOpen(deps, conversation) ? conversation.asked : undefined;
  if (asked?.kind === 'monthlyNote') return oddAnswer(deps, by, asked);
  if (message.type === 'image' || message.type === 'file') return receiveFile(deps, by, { message, eventId });
  if (asked?.kind === 'form') return formOddityHandler(deps, by, { what: message.type, eventId });
  return [{ type: 'text', text: cameInstead(message.type) }, ...(await menuHandler(deps, by))];
}

interface Text {
  message: webhook.TextMessageContent;
  conversation: Conversation;
  eventId: string;
}

async function routeText(deps: Deps, by: Person, said: Text): Promise<Answer> {
  const command = readCommand(said.message.text);
  const answer = command && (await routeCommand(deps, by, { command, ...said }));
  return answer ?? routeAnswer(deps, by, said);
}

/** @returns undefined where the word is no command at this point, so that it may be an answer. */
async function routeCommand(
  deps: Deps,
  by: Person,
  { command, conversation, eventId }: Text & { command: Command },
): Promise<Answer | undefined> {
  const question = isOpen(deps, conversation) ? conversation.asked : undefined;
  if (question && ['back', 'save', 'cancel'].includes(command)) {
    const stopped = await stopAsking(deps, by, { question, eventId });
    if (stopped) return stopped;
  }
  const ofForm = formCommandHandler(deps, by, { command, conversation, eventId });
  if (ofForm) return ofForm;
  if (question && mayBeAnswer(by, command)) return undefined;
  const answer = await plainCommand(deps, by, command);
  if (!answer || !question) return answer;
  const draft = await park(deps, by, eventId);
  return command === 'myWork' || command === 'status' ? answer : [...answer, ...draft]; // both lists show it anyway
}

/** 'ok' may well be a subject or a reason, 'ไม่มี' says that there are no problems, and 'รายงาน' is a word of executives. */
function mayBeAnswer(by: Person, command: Command): boolean {
  return command === 'decide' || command === 'skip' || (command === 'report' && !mayReadReports(by));
}

async function plainCommand(deps: Deps, by: Person, command: Command): Promise<Answer | undefined> {
  switch (command) {
    case 'menu':
    case 'register':
      return menuHandler(deps, by);
    case 'help':
      return [{ type: 'text', text: help }, ...(await menuHandler(deps, by))];
    case 'myWork':
      return myWork(deps, by);
    case 'status':
      return myRequests(deps, by);
    case 'online':
      return [await requestsPage(deps, by, { list: 'online', from: 0 })];
    case 'people':
      return peopleList(deps, by);
    case 'report':
      return showReport(deps, by);
    case 'province':
      return provinceHandler(deps, by);
    case 'decide':
      return [{ type: 'text', text: whichRequest }, ...(await myWork(deps, by))];
    case 'skip':
      return ifAny(await owedNotes(deps, by)); // 'ไม่มี' to what the unit was asked, typed without opening it
    default:
      return undefined;
  }
}

function ifAny(answer: Answer): Answer | undefined {
  return answer.length > 0 ? answer : undefined;
}

/** A new command puts the open question aside; of a form, the offer to go on comes with the answer. */
async function park(deps: Deps, by: Person, eventId: string): Promise<Answer> {
  const { draft } = await updateConversation(deps, { personId: by.id, eventId }, (present) =>
    asking(present, undefined, deps.now()),
  );
  return draft ? [draftCard(draft, { office: deps.office })] : [];
}

/** What the question was about is shown as it stands. @returns undefined for those of the form, which has its own ways out */
async function stopAsking(
  deps: Deps,
  by: Person,
  { question, eventId }: { question: Asked; eventId: string },
): Promise<Answer | undefined> {
  switch (question.kind) {
    case 'refusalReason':
    case 'takeDownReason':
    case 'pageAddress':
      await park(deps, by, eventId);
      return [await presentCard(deps, by, await requestOf(deps, question.requestId))];
    case 'actingOrder':
    case 'successor':
    case 'leave':
      await park(deps, by, eventId);
      return showPerson(deps, by, question.personId);
    case 'monthlyNote':
      await park(deps, by, eventId);
      return showNote(deps, by, question);
    default:
      return undefined;
  }
}

/** A text that is no command: the answer to what was asked, or small talk. */
async function routeAnswer(
  deps: Deps,
  by: Person,
  { message, conversation, eventId }: Text,
): Promise<Answer> {
  const { asked, draft } = conversation;
  const { id: messageId, text } = message;
  if (!asked || !isOpen(deps, conversation)) return smallTalk(deps, by, { text, draft });
  switch (asked.kind) {
    case 'form':
      return formTextHandler(deps, by, { text, messageId, eventId });
    case 'discard':
      return askToDiscard(deps, by, eventId);
    case 'refusalReason':
      return reasonHandler(deps, by, { asked, text, eventId });
    case 'takeDownReason':
      return takeDownReasonHandler(deps, by, { asked, text, eventId });
    case 'pageAddress':
      return pageAddressHandler(deps, by, { asked, text, eventId });
    case 'actingOrder':
      return actingTextHandler(deps, by, { asked, text, eventId });
    case 'leave':
      return leaveTextHandler(deps, by, { asked, text, eventId });
    case 'successor':
      return successorTextHandler(deps, by, { asked, text });
    case 'monthlyNote':
      return answerProblems(deps, by, { asked, text, eventId });
  }
}

async function smallTalk(
  deps: Deps,
  by: Person,
  { text, draft }: { text: string; draft: Draft | undefined },
): Promise<Answer> {
  const month = readReportMonth(text, deps.now());
  if (month && mayReadReports(by)) return showReport(deps, by, month);
  if (draft) return [draftCard(draft, { office: deps.office })];
  const owed = await owedNotes(deps, by);
  const offer = owed.length > 0 ? owed : await menuHandler(deps, by);
  return [{ type: 'text', text: notUnderstood }, ...offer];
}

function isOpen(deps: Deps, conversation: Conversation): boolean {
  return isStillAsked(conversation, deps.now(), deps.office.form.resumeAfterMinutes);
}
