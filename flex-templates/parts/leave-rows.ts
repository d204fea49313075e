/** The leaves of a person that are not over: a tap cancels one. */
import type { messagingApi } from '@line/bot-sdk';
import { isNotOver } from '../../src/domain/person/dated-grant.js';
import type { Person } from '../../src/domain/person/person.js';
import * as leaves from '../../src/text/leave.js';
import { postbackAction } from './actions.js';
import { tappableRow } from './tappable-row.js';
import { textPart } from './text-part.js';

export function leaveRows(person: Person, now: Date): messagingApi.FlexComponent[] {
  const rows = person.leaves.flatMap((one, leave) => {
    const label = leaves.endWords(one);
    const action = postbackAction({ do: 'endLeave', person: person.id, leave }, label);
    return isNotOver(one, now) ? [tappableRow({ label, action })] : [];
  });
  return rows.length > 0 ? [textPart(leaves.label), ...rows] : [];
}
