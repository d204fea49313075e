/** One message of a known person -> exactly one handler: a command, the answer to what was asked, or small talk. */
import type { webhook } from '@line/bot-sdk';
import { draftCard } from '../../flex-templates/draft-card.js';
import { reasonHandler } from '../approval/chat.js';
import { conversationOf, questionOpenNow } from '../conversation/state.js';
import type { Deps, Reply } from '../deps.js';
import type { Conversation, Draft } from '../domain/conversation.js';
import { mayReadReports } from '../domain/permissions.js';
import type { Person } from '../domain/person/person.js';
import { formTextHandler, formUnsupportedHandler } from '../form/chat.js';
import { askToDiscard } from '../form/fill-form.js';
import { receiveFile } from '../form/receive-file.js';
import { menuHandler } from '../menu/chat.js';
import { successorTextHandler } from '../people/handover/chat.js';
import { actingTextHandler } from '../people/stand-ins/acting-chat.js';
import { leaveTextHandler } from '../people/stand-ins/leave-chat.js';
import { pageAddressHandler, takeDownReasonHandler } from '../publication/chat.js';
import { answerProblems, unsupportedAnswer } from '../report/ask-problems.js';
import { showReport } from '../report/chat.js';
import { answerNone, owedNotes } from '../report/owed-notes.js';
import { readCommand, tidyText } from '../text/commands.js';
import { cameInstead } from '../text/filling.js';
import { notUnderstood } from '../text/menu.js';
import { readReportMonth } from '../text/read-report-month.js';
import { none } from '../text/report.js';
import { wrongKind } from '../text/wrong-input.js';
import { routeCommand } from './route-command.js';

export interface Incoming {
  message: webhook.MessageContent;
  actKey: string;
}

export async function routeMessage(deps: Deps, by: Person, { message, actKey }: Incoming): Promise<Reply> {
  const conversation = await conversationOf(deps, by.id);
  if (message.type === 'text') return routeText(deps, by, { message, conversation, actKey });
  const asked = questionOpenNow(deps, conversation);
  if (asked?.kind === 'monthlyNote') return unsupportedAnswer(deps, by, asked);
  if (message.type === 'image' || message.type === 'file') return receiveFile(deps, by, { message, actKey });
  if (asked?.kind === 'form') return formUnsupportedHandler(deps, by, { what: message.type, actKey });
  if (asked && asked.kind !== 'discard') return [{ type: 'text', text: wrongKind(message.type) }];
  return [{ type: 'text', text: cameInstead(message.type) }, ...(await menuHandler(deps, by))];
}

interface Text {
  message: webhook.TextMessageContent;
  conversation: Conversation;
  actKey: string;
}

async function routeText(deps: Deps, by: Person, said: Text): Promise<Reply> {
  const command = readCommand(said.message.text);
  const answer = command && (await routeCommand(deps, by, { command, ...said }));
  return answer ?? routeAnswer(deps, by, said);
}

/** A text that is no command: the answer to what was asked, or small talk. */
async function routeAnswer(deps: Deps, by: Person, { message, conversation, actKey }: Text): Promise<Reply> {
  const asked = questionOpenNow(deps, conversation);
  const { id: messageId, text } = message;
  if (!asked) return smallTalk(deps, by, { text, draft: conversation.draft, actKey });
  switch (asked.kind) {
    case 'form':
      return formTextHandler(deps, by, { text, messageId, actKey });
    case 'discard':
      return askToDiscard(deps, by, actKey);
    case 'refusalReason':
      return reasonHandler(deps, by, { asked, text, actKey });
    case 'takeDownReason':
      return takeDownReasonHandler(deps, by, { asked, text, actKey });
    case 'pageAddress':
      return pageAddressHandler(deps, by, { asked, text, actKey });
    case 'actingOrder':
      return actingTextHandler(deps, by, { asked, text, actKey });
    case 'leave':
      return leaveTextHandler(deps, by, { asked, text, actKey });
    case 'successor':
      return successorTextHandler(deps, by, { asked, text });
    case 'monthlyNote':
      return answerProblems(deps, by, { asked, text, actKey });
  }
}

async function smallTalk(
  deps: Deps,
  by: Person,
  { text, draft, actKey }: { text: string; draft: Draft | undefined; actKey: string },
): Promise<Reply> {
  const reported = tidyText(text) === none ? await answerNone(deps, by, actKey) : [];
  if (reported.length > 0) return reported;
  const month = readReportMonth(text, deps.now());
  if (month && mayReadReports(by)) return showReport(deps, by, month);
  if (draft) return [draftCard(draft, { office: deps.office })];
  const owed = await owedNotes(deps, by);
  const offer = owed.length > 0 ? owed : await menuHandler(deps, by);
  return [{ type: 'text', text: notUnderstood }, ...offer];
}
