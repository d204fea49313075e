/** Gives each message of a known person to exactly one handler: a command, an answer to the open question, or small talk. */
import type { webhook } from '@line/bot-sdk';
import { notUnderstoodCard } from '../../flex-templates/not-understood-card.js';
import { conversationOf, questionOpenNow } from '../conversation/state.js';
import type { Deps } from '../deps.js';
import type { Conversation } from '../domain/conversation.js';
import { categoriesToSubmit } from '../domain/permissions.js';
import type { Person } from '../domain/person/person.js';
import { albumsSoFar, answerFile } from '../form/chat-files.js';
import { isAttaching } from '../form/kept-files.js';
import { messageLimits } from '../line/message-limits.js';
import { type Reply, text } from '../line/reply.js';
import { menuReply } from '../menu/chat.js';
import { administratorCodeHandler } from '../people/joining/chat.js';
import { problemsPerhaps } from '../report/chat-problems.js';
import { readCommand } from '../text/commands.js';
import { fileNotKept } from '../text/file-not-kept.js';
import { cameInstead, stickerAlone } from '../text/filling.js';
import { courtesies, notUnderstood, timeIsOver } from '../text/menu.js';
import { readCourtesy } from '../text/reader/read-courtesy.js';
import { wayOut } from '../text/reader/way-out.js';
import { wrongKind } from '../text/wrong-input.js';
import { countWork } from '../work/work-of.js';
import { draftIfAny } from './parts/draft-if-any.js';
import { readyChoices } from './parts/ready-choices.js';
import { confirmationInSight } from './parts/shown-buttons.js';
import { routeCommand, routeOf, stopAsking } from './route-command.js';
import { onlyTapped, routeTypedChoice } from './route-typed-choice.js';
import { acts, smallTalks } from './routes.js';

export interface Incoming {
  message: webhook.MessageContent;
  actKey: string;
}

export async function routeMessage(deps: Deps, by: Person, { message, actKey }: Incoming): Promise<Reply> {
  const conversation = await conversationOf(deps, by.id);
  if (message.type === 'text') return routeText(deps, by, { message, conversation, actKey });
  return routeOther(deps, by, { message, conversation, actKey });
}

interface Heard<Message> {
  message: Message;
  conversation: Conversation;
  actKey: string;
}

async function routeOther(
  deps: Deps,
  by: Person,
  { message, conversation, actKey }: Heard<Exclude<webhook.MessageContent, webhook.TextMessageContent>>,
): Promise<Reply> {
  const { type: what } = message;
  const isFile = message.type === 'image' || message.type === 'file';
  const asked = questionOpenNow(deps, conversation);
  const route = asked && asked.kind !== 'act' ? routeOf(asked) : undefined;
  const hasUse = isAttaching(conversation) || categoriesToSubmit(by, deps.office).length > 0;
  if (isFile && hasUse && !route?.takesNoFiles) return answerFile(deps, by, { message, actKey });
  if (route?.other && asked && asked.kind !== 'act') return route.other(deps, by, { asked, what, actKey });
  if (asked && asked.kind !== 'discard') return [text(wrongKind(what))];
  if (!asked && what === 'sticker') return [text(stickerAlone), ...(await draftIfAny(deps, by))];
  if (!hasUse && (isFile || what === 'video')) return [text(fileNotKept(by))];
  return [text(cameInstead(what)), ...(await menuReply(deps, by))];
}

async function routeText(deps: Deps, by: Person, heard: Heard<webhook.TextMessageContent>): Promise<Reply> {
  const { actKey } = heard;
  const code = await administratorCodeHandler(deps, by, { text: heard.message.text, actKey });
  if (code) return code;
  const soFar = await albumsSoFar(deps, by, actKey);
  const isAsked = questionOpenNow(deps, heard.conversation) !== undefined;
  const command = readCommand(heard.message.text) ?? (isAsked ? wayOut(heard.message.text) : undefined);
  const reply = command && (await routeCommand(deps, by, { command, ...heard }));
  const { text: typed } = heard.message;
  const chosen = reply ?? (await routeTypedChoice(deps, by, { ...heard, text: typed }));
  const answer = chosen ?? (await routeAnswer(deps, by, heard));
  return [...soFar, ...answer].slice(-messageLimits.messages);
}

/** A text that is no command: an answer to the open question, or small talk. */
async function routeAnswer(
  deps: Deps,
  by: Person,
  { message, conversation, actKey }: Heard<webhook.TextMessageContent>,
): Promise<Reply> {
  const asked = questionOpenNow(deps, conversation);
  const { id: messageId, text: said } = message;
  if (!asked) {
    const over = readCourtesy(said) ? undefined : await dialogueOver(deps, by, { conversation, actKey });
    return over ?? smallTalk(deps, by, { text: said, conversation, actKey });
  }
  if (asked.kind !== 'act') return routeOf(asked).answer(deps, by, { asked, text: said, messageId, actKey });
  const { act, requestId, version: seenVersion } = asked;
  return acts[act](deps, by, { act: { requestId, seenVersion, actKey }, given: said });
}

/** A dialogue that was left too long ago: its time is over, and what it was about is shown. A search was about nothing yet. */
async function dialogueOver(
  deps: Deps,
  by: Person,
  { conversation: { asked: question }, actKey }: { conversation: Conversation; actKey: string },
): Promise<Reply | undefined> {
  if (!question || question.kind === 'search') return undefined;
  const stopped = await stopAsking(deps, by, { question, actKey });
  return stopped && [text(timeIsOver), ...stopped];
}

async function smallTalk(
  deps: Deps,
  by: Person,
  heard: { text: string; conversation: Conversation; actKey: string },
): Promise<Reply> {
  const courtesy = readCourtesy(heard.text);
  if (courtesy) return [text(courtesies[courtesy]), ...(await draftIfAny(deps, by))];
  for (const answer of smallTalks) {
    const reply = await answer(deps, by, heard);
    if (reply) return reply;
  }
  const confirming = confirmationInSight(deps, heard.conversation);
  if (confirming) return onlyTapped(deps, by, confirming.requestId);
  const owed = await problemsPerhaps(deps, by, heard);
  if (owed.length > 0) return [text(notUnderstood), ...owed];
  const work = await countWork(deps, by);
  return [notUnderstoodCard(readyChoices({ office: deps.office, work }, by, heard.conversation))];
}
