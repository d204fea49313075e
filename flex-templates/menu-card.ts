/** The menu as a card, for LINE for PC, which shows no rich menu. */
import type { messagingApi } from '@line/bot-sdk';
import type { Person } from '../src/domain/person.js';
import type { Office } from '../src/offices/office.js';
import { commandWord } from '../src/text/commands.js';
import { chooseFromMenu, menuDetails, menuTitle, workCount } from '../src/text/menu.js';
import { menuChoices, menuNameOf } from '../src/text/menu-choices.js';
import { wordAction } from './parts/actions.js';
import { card } from './parts/card.js';
import { tappableRow } from './parts/tappable-row.js';

export interface Menu {
  person: Person;
  office: Office;
  counts?: { work: number };
}

export function menuCard({ person, office, counts }: Menu): messagingApi.FlexMessage {
  const commands = menuChoices[menuNameOf(person)].filter((command) => command !== 'menu');
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
