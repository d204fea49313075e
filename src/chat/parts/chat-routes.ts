/** The offer of a feature's chat.ts to the router: the taps, open questions and typed words that it handles. */
import type { webhook } from '@line/bot-sdk';
import type { Deps } from '../../deps.js';
import type { Asked, Conversation } from '../../domain/conversation.js';
import type { Person } from '../../domain/person/person.js';
import type { ReadPostback } from '../../line/postback.js';
import type { Reply } from '../../line/reply.js';
import type { RequestAct } from '../../moves/record-move.js';
import type { Command } from '../../text/commands.js';

export type TapName = Exclude<ReadPostback['do'], 'command' | 'introduce'>;
export type TapOf<Name extends TapName> = Extract<ReadPostback, { do: Name }>;

/** The value of the date picker. */
export interface Picked {
  day: string;
  time?: string | undefined;
}

export interface HeardTap<Name extends TapName> {
  tap: TapOf<Name>;
  picked?: Picked | undefined;
  /** Names this tap: the same tap handled again changes nothing. */
  actKey: string;
}

export type TapRoute<Name extends TapName> = (
  deps: Deps,
  by: Person,
  heard: HeardTap<Name>,
) => Promise<Reply>;

export type QuestionKind = Asked['kind'];
/** Questions with a route of their own; those of kind 'act' go by the name of the act (ActRoute). */
export type OwnQuestionKind = Exclude<QuestionKind, 'act'>;
export type AskedOf<Kind extends QuestionKind> = Extract<Asked, { kind: Kind }>;

export interface HeardAnswer<Kind extends QuestionKind> {
  asked: AskedOf<Kind>;
  text: string;
  messageId: string;
  actKey: string;
}

export interface HeardOther<Kind extends QuestionKind> {
  asked: AskedOf<Kind>;
  /** LINE's type of what came. */
  what: webhook.MessageContent['type'];
  actKey: string;
}

export interface QuestionRoute<Kind extends QuestionKind> {
  /** A typed text that is no command. */
  answer(deps: Deps, by: Person, heard: HeardAnswer<Kind>): Promise<Reply>;
  /** 'back', 'save' or 'cancel' closes the question and shows what it was about. Absent: these words mean what they always do. */
  stopped?(deps: Deps, by: Person, asked: AskedOf<Kind>): Promise<Reply>;
  /** A sticker, a location, a film. Absent: the reply says that a text is wanted. */
  other?(deps: Deps, by: Person, heard: HeardOther<Kind>): Promise<Reply>;
  /** Photos and files do not answer it either. */
  takesNoFiles?: true;
}

/** The typed value of an act that is shown once more before it is done: conversation/confirm.ts. */
export type ActRoute = (deps: Deps, by: Person, heard: { act: RequestAct; given: string }) => Promise<Reply>;
export type ActName = AskedOf<'act'>['act'];

export interface HeardCommand {
  command: Command;
  conversation: Conversation;
  actKey: string;
}

/** @returns undefined where the word means nothing to this feature at this point */
export type CommandRoute = (deps: Deps, by: Person, heard: HeardCommand) => Promise<Reply | undefined>;

export interface HeardSmallTalk {
  text: string;
  conversation: Conversation;
  actKey: string;
}

export interface ChatRoutes {
  taps?: { [Name in TapName]?: TapRoute<Name> };
  questions?: { [Kind in OwnQuestionKind]?: QuestionRoute<Kind> };
  /** The acts whose reason or address may be typed. */
  acts?: { [Name in ActName]?: ActRoute };
  commands?: Partial<Record<Command, CommandRoute>>;
  /** A text that is no command and answers nothing. @returns undefined where it means nothing to this feature */
  smallTalk?(deps: Deps, by: Person, heard: HeardSmallTalk): Promise<Reply | undefined>;
}
