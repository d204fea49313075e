/** The answer to what the bot does not understand: three things that this person may want now. */
import type { messagingApi } from '@line/bot-sdk';
import { type Command, commandWord } from '../src/text/commands.js';
import { chooseOne, notUnderstood } from '../src/text/menu.js';
import { wordButton } from './parts/buttons.js';
import { card } from './parts/card.js';

export function notUnderstoodCard(choices: readonly Command[]): messagingApi.FlexMessage {
  return card({
    altText: `${notUnderstood} ${choices.map(commandWord).join(' · ')}`,
    heading: { title: notUnderstood, below: chooseOne },
    buttons: choices.map((command, index) => wordButton(command, index === 0 ? 'primary' : 'secondary')),
  });
}
