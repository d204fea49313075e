/** A word that people type, or tap in the menu -> what it stands for. Which words: text/commands.ts. */
import { draftCard } from '../../flex-templates/draft-card.js';
import { questionOpenNow, updateConversation } from '../conversation/state.js';
import type { Deps, Reply } from '../deps.js';
import { type Asked, type Conversation, withoutQuestion } from '../domain/conversation.js';
import { mayReadReports } from '../domain/permissions.js';
import type { Person } from '../domain/person/person.js';
import { formCommandHandler } from '../form/chat.js';
import { myRequests, myWork } from '../lists/my-work.js';
import { requestsPage } from '../lists/request-lists.js';
import { menuHandler } from '../menu/chat.js';
import { requestOf } from '../moves/record-move.js';
import { peopleList, showPerson } from '../people/roles/chat.js';
import { provinceHandler } from '../province/chat.js';
import { showReport } from '../report/chat.js';
import { showNote } from '../report/owed-notes.js';
import { whichRequest } from '../text/approval.js';
import type { Command } from '../text/commands.js';
import { help } from '../text/menu.js';
import { presentCard } from '../work/present-card.js';

export interface Commanded {
  command: Command;
  conversation: Conversation;
  actKey: string;
}

/** @returns undefined where the word is no command at this point, so that it may be an answer. */
export async function routeCommand(
  deps: Deps,
  by: Person,
  { command, conversation, actKey }: Commanded,
): Promise<Reply | undefined> {
  const question = questionOpenNow(deps, conversation);
  if (question && ['back', 'save', 'cancel'].includes(command)) {
    const stopped = await stopAsking(deps, by, { question, actKey });
    if (stopped) return stopped;
  }
  const ofForm = formCommandHandler(deps, by, { command, conversation, actKey });
  if (ofForm) return ofForm;
  if (question && mayBeAnswer(by, command)) return undefined;
  const answer = await plainCommand(deps, by, command);
  if (!answer || !question) return answer;
  const draft = await park(deps, by, actKey);
  return command === 'myWork' || command === 'status' ? answer : [...answer, ...draft]; // both lists show it anyway
}

/** 'ok' may well be a subject or a reason, 'ไม่มี' says that there are no problems, and 'รายงาน' is a word of executives. */
function mayBeAnswer(by: Person, command: Command): boolean {
  return command === 'decide' || command === 'skip' || (command === 'report' && !mayReadReports(by));
}

async function plainCommand(deps: Deps, by: Person, command: Command): Promise<Reply | undefined> {
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
    default:
      return undefined;
  }
}

/** A new command puts the open question aside; of a form, the offer to go on comes with the answer. */
async function park(deps: Deps, by: Person, actKey: string): Promise<Reply> {
  const { draft } = await updateConversation(deps, { personId: by.id, actKey }, withoutQuestion);
  return draft ? [draftCard(draft, { office: deps.office })] : [];
}

/** What the question was about is shown as it stands. @returns undefined for those of the form, which has its own ways out */
async function stopAsking(
  deps: Deps,
  by: Person,
  { question, actKey }: { question: Asked; actKey: string },
): Promise<Reply | undefined> {
  switch (question.kind) {
    case 'refusalReason':
    case 'takeDownReason':
    case 'pageAddress':
      await park(deps, by, actKey);
      return [await presentCard(deps, by, await requestOf(deps, question.requestId))];
    case 'actingOrder':
    case 'successor':
    case 'leave':
      await park(deps, by, actKey);
      return showPerson(deps, by, question.personId);
    case 'monthlyNote':
      await park(deps, by, actKey);
      return showNote(deps, by, question);
    default:
      return undefined;
  }
}
