/** The menu as a card, for LINE for PC, which shows no rich menu. */
import type { messagingApi } from '@line/bot-sdk';
import { hasRole, type Person } from '../src/domain/person.js';
import type { Office } from '../src/offices/office.js';
import { type Command, commandWord } from '../src/text/commands.js';
import { chooseFromMenu, menuDetails, menuTitle, workCount } from '../src/text/menu.js';
import { wordAction } from './parts/actions.js';
import { card } from './parts/card.js';
import { tappableRow } from './parts/tappable-row.js';

export interface Menu {
  person: Person;
  office: Office;
  counts?: { work: number };
}

export function menuCard({ person, office, counts }: Menu): messagingApi.FlexMessage {
  const commands = menuCommands(person);
  return card({
    altText: `${chooseFromMenu}: ${commands.map(commandWord).join(' · ')}`,
    heading: { above: office.shortName, title: menuTitle, below: chooseFromMenu },
    body: commands.map((command) =>
      tappableRow({
        label: commandWord(command),
        detail: command === 'myWork' && counts ? workCount(counts.work) : menuDetails[command],
        action: wordAction(command),
      }),
    ),
  });
}

/** What the menu of this person offers. */
export function menuCommands(person: Person): Command[] {
  if (person.status !== 'active') return ['register', 'help'];
  const forAll: Command[] = ['newRequest', 'myWork', 'status'];
  return [...forAll, ...(hasRole(person, 'administrator') ? (['people'] as const) : []), 'help'];
}
