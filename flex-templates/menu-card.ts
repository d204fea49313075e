/** The menu as a card, for LINE for PC, which shows no rich menu. */
import type { messagingApi } from '@line/bot-sdk';
import { mayAdminister } from '../src/domain/permissions.js';
import type { Person } from '../src/domain/person/person.js';
import type { WorkCount } from '../src/domain/request/found-requests.js';
import type { Office } from '../src/offices/office.js';
import { type Command, commandWord } from '../src/text/commands.js';
import * as words from '../src/text/menu.js';
import { menuOf } from '../src/text/menu-choices.js';
import { wordAction } from './parts/actions.js';
import { card } from './parts/card.js';
import { tappableRow } from './parts/tappable-row.js';

export interface Menu {
  person: Person;
  office: Office;
  /** How many things wait for the viewer. */
  work: WorkCount;
  /** The viewer may compare the offices of the province. */
  seesProvince?: boolean;
}

export function menuCard({ person, office, work, seesProvince = false }: Menu): messagingApi.FlexMessage {
  const ofRole = menuOf(person, office).commands.filter((command) => command !== 'menu');
  const commands: Command[] = [...ofRole, ...(seesProvince ? (['province'] as const) : [])];
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

function detailOf(command: Command, { person, work }: Pick<Menu, 'person' | 'work'>): string | undefined {
  if (command === 'myWork') return words.workCount(work);
  if (command === 'people' && !mayAdminister(person)) return words.peopleForOrders;
  return words.menuDetails[command];
}
