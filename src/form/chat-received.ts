/** After files that came in the chat: one short line instead of the whole question. The review is sent as it is shown, so it is shown again. */
import { quickWords } from '../../flex-templates/parts/quick-words.js';
import type { Deps } from '../deps.js';
import type { Person } from '../domain/person/person.js';
import { type Reply, text } from '../line/reply.js';
import { type Command, commandWord } from '../text/commands.js';
import * as words from '../text/filling.js';
import { showForm } from './chat-show.js';
import { type Filling, formView, type OpenQuestion } from './form-view.js';

export async function showReceived(deps: Deps, by: Person, filling: Filling): Promise<Reply> {
  const { conversation, notice } = filling;
  const view = await formView(deps, by, conversation);
  if (view.kind !== 'question' || notice === undefined) return showForm(deps, by, filling);
  const { question } = view;
  const onward = onwardWords(question);
  const next = onward.includes('showFiles')
    ? words.moreFiles(onward.map(commandWord)) // LINE for PC shows no quick replies
    : words.stillAsked(question.title);
  return [{ ...text(`${notice}\n${next}`), quickReply: quickWords([...onward, 'back', 'save', 'cancel']) }];
}

/** With something received, it can be looked at. */
function onwardWords({ takesFiles, commands = [] }: OpenQuestion): Command[] {
  return takesFiles && commands.length > 0 ? [...commands, 'showFiles'] : commands;
}
