/** The menu as a card, for LINE for PC, which shows no rich menu. */
import type { messagingApi } from '@line/bot-sdk';
import { hasRole, type Person } from '../src/domain/person.js';
import type { Office } from '../src/offices/office.js';
import { commandWord } from '../src/text/commands.js';
import * as words from '../src/text/menu.js';
import { type MenuCommand, menuOf } from '../src/text/menu-choices.js';
import { wordAction } from './parts/actions.js';
import { card } from './parts/card.js';
import { tappableRow } from './parts/tappable-row.js';

export interface Menu {
  person: Person;
  office: Office;
  /** How much waits on her. */
  work: number;
}

export function menuCard({ person, office, work }: Menu): messagingApi.FlexMessage {
  const commands = menuOf(person, office).commands.filter((command) => command !== 'menu');
  return card({
    altText: `${words.chooseFromMenu}: ${commands.map(commandWord).join(' · ')}`,
    heading: { above: office.shortName, title: words.menuTitle, below: words.chooseFromMenu },
    body: commands.map((command) =>
      tappableRow({
        label: commandWord(command),
        detail: detailOf(command, { person, work }),
        action: wordAction(command),
      }),
    ),
  });
}

function detailOf(command: MenuCommand, { person, work }: Pick<Menu, 'person' | 'work'>): string | undefined {
  if (command === 'myWork') return words.workCount(work);
  if (command === 'people' && !hasRole(person, 'administrator')) return words.peopleForOrders;
  return words.menuDetails[command];
}
