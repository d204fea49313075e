/** The merged tables of the features: each tap, question and act has exactly one handler, or it does not compile. */
import { approvalChat } from '../approval/chat.js';
import { assessmentChat } from '../assessment/chat.js';
import { coverageChat } from '../coverage/chat.js';
import { formChat } from '../form/chat.js';
import { listsChat } from '../lists/chat.js';
import { menuChat } from '../menu/chat.js';
import { paperChat } from '../paper/chat.js';
import { accountChat } from '../people/account/chat.js';
import { handoverChat } from '../people/handover/chat.js';
import { ownDataChat } from '../people/own-data/chat.js';
import { rolesChat } from '../people/roles/chat.js';
import { standInsChat } from '../people/stand-ins/chat.js';
import { provinceChat } from '../province/chat.js';
import { publicationChat } from '../publication/chat.js';
import { remindersChat } from '../reminders/chat.js';
import { reportChat } from '../report/chat.js';
import type { Command } from '../text/commands.js';
import type {
  ActName,
  ActRoute,
  CommandRoute,
  OwnQuestionKind,
  QuestionRoute,
  TapName,
  TapRoute,
} from './parts/chat-routes.js';

export const taps: { [Name in TapName]: TapRoute<Name> } = {
  ...formChat.taps,
  ...approvalChat.taps,
  ...publicationChat.taps,
  ...listsChat.taps,
  ...coverageChat.taps,
  ...assessmentChat.taps,
  ...rolesChat.taps,
  ...standInsChat.taps,
  ...handoverChat.taps,
  ...accountChat.taps,
  ...ownDataChat.taps,
  ...reportChat.taps,
  ...paperChat.taps,
  ...remindersChat.taps,
  ...menuChat.taps,
};

export const questions: { [Kind in OwnQuestionKind]: QuestionRoute<Kind> } = {
  ...formChat.questions,
  ...publicationChat.questions,
  ...listsChat.questions,
  ...standInsChat.questions,
  ...handoverChat.questions,
  ...ownDataChat.questions,
  ...reportChat.questions,
  ...remindersChat.questions,
};

export const acts: { [Name in ActName]: ActRoute } = {
  ...approvalChat.acts,
  ...publicationChat.acts,
};

/** All commands but those that steer an open form, which steerForm handles before these. */
export const commands: Partial<Record<Command, CommandRoute>> = {
  ...listsChat.commands,
  ...coverageChat.commands,
  ...assessmentChat.commands,
  ...rolesChat.commands,
  ...ownDataChat.commands,
  ...reportChat.commands,
  ...remindersChat.commands,
  ...provinceChat.commands,
  ...paperChat.commands,
  ...menuChat.commands,
};

/** Handle, in this order, a text that is no command and answers no question. */
export const smallTalks = [
  listsChat.smallTalk,
  rolesChat.smallTalk,
  standInsChat.smallTalk,
  publicationChat.smallTalk,
  reportChat.smallTalk,
  assessmentChat.smallTalk,
  menuChat.smallTalk,
  approvalChat.smallTalk,
  formChat.smallTalk,
];
