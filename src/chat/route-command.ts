/** A word that people type, or tap in the menu: what it stands for at this point. Which words: text/commands.ts. */
import { conversationOf, questionOpenNow, updateConversation } from '../conversation/state.js';
import type { Deps } from '../deps.js';
import { type Asked, withoutQuestion } from '../domain/conversation.js';
import { mayReadReports } from '../domain/permissions.js';
import type { Person } from '../domain/person/person.js';
import { steerForm } from '../form/chat.js';
import type { Reply } from '../line/reply.js';
import { menuReply } from '../menu/chat.js';
import { type Command, isAgreement } from '../text/commands.js';
import type { HeardCommand, OwnQuestionKind, QuestionRoute } from './parts/chat-routes.js';
import { closedView, isClosedView } from './parts/closed-views.js';
import { draftIfAny } from './parts/draft-if-any.js';
import { presentCardOf } from './parts/present-card.js';
import { commands, questions } from './routes.js';

/** @returns undefined where the word is no command at this point, so that it may be an answer. */
export async function routeCommand(deps: Deps, by: Person, heard: HeardCommand): Promise<Reply | undefined> {
  const { command, actKey } = heard;
  const question = questionOpenNow(deps, heard.conversation);
  if (question && ['back', 'save', 'cancel'].includes(command)) {
    const stopped = await stopAsking(deps, by, { question, actKey });
    if (stopped) return stopped;
  }
  const steered = await steerForm(deps, by, heard);
  if (steered) return steered;
  if (question && mayBeAnswer(by, command)) return undefined;
  const closed = isClosedView(command) ? closedView(deps, by, command) : undefined;
  const reply = closed ?? (await commands[command]?.(deps, by, heard));
  if (!reply || !question) return reply;
  // whoever only looks goes on with the question
  const staysOpen = question.kind === 'form' || question.kind === 'act';
  const draft = await (staysOpen ? draftIfAny(deps, by) : park(deps, by, actKey));
  return command === 'myWork' || command === 'status' ? reply : [...reply, ...draft]; // both lists show it anyway
}

/** A word of the rich menu is never an answer. */
export async function routeMenuCommand(
  deps: Deps,
  by: Person,
  { command, actKey }: { command: Command; actKey: string },
): Promise<Reply> {
  const conversation = await conversationOf(deps, by.id);
  return (await routeCommand(deps, by, { command, conversation, actKey })) ?? menuReply(deps, by);
}

/** 'ok' may well be a subject or a reason, 'ไม่มี' says that there are no problems, and 'รายงาน' is a word of executives. */
function mayBeAnswer(by: Person, command: Command): boolean {
  return isAgreement(command) || command === 'skip' || (command === 'report' && !mayReadReports(by));
}

/** A new command puts the open question aside; of a form, the offer to go on comes with the answer. */
async function park(deps: Deps, by: Person, actKey: string): Promise<Reply> {
  await updateConversation(deps, { personId: by.id, actKey }, withoutQuestion);
  return draftIfAny(deps, by);
}

/** Shows the subject of the question as it stands. @returns undefined for those of the form, which has its own ways out */
export async function stopAsking(
  deps: Deps,
  by: Person,
  { question, actKey }: { question: Asked; actKey: string },
): Promise<Reply | undefined> {
  if (question.kind === 'act') {
    await park(deps, by, actKey);
    return presentCardOf(deps, by, question.requestId);
  }
  const { stopped } = routeOf(question);
  if (!stopped) return undefined;
  await park(deps, by, actKey);
  return stopped(deps, by, question);
}

/** The route of a question, for that very question. */
export function routeOf<Kind extends OwnQuestionKind>(asked: { kind: Kind }): QuestionRoute<Kind> {
  return questions[asked.kind];
}
