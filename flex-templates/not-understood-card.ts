/** The few things that a person may want now: to what the bot does not understand, or where the words lead. */
import type { messagingApi } from '@line/bot-sdk';
import { type Command, commandWord } from '../src/text/commands.js';
import { chooseOne, notUnderstood } from '../src/text/menu.js';
import { wordButton } from './parts/buttons.js';
import { card } from './parts/card.js';

export function notUnderstoodCard(choices: readonly Command[]): messagingApi.FlexMessage {
  return readyChoicesCard(choices, { title: notUnderstood, below: chooseOne });
}

export function readyChoicesCard(
  choices: readonly Command[],
  heading: { title: string; below?: string },
): messagingApi.FlexMessage {
  return card({
    altText: `${heading.title} ${choices.map(commandWord).join(' · ')}`,
    heading,
    buttons: choices.map((command, index) => wordButton(command, index === 0 ? 'primary' : 'secondary')),
  });
}
