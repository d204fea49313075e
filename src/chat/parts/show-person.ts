/** One person's card, for whoever may see the people of the office. */
import type { messagingApi } from '@line/bot-sdk';
import { ownDataCard } from '../../../flex-templates/own-data-card.js';
import { personCard } from '../../../flex-templates/person-card.js';
import type { Deps } from '../../deps.js';
import { maySeePeople } from '../../domain/permissions.js';
import type { Person } from '../../domain/person/person.js';
import { UserError } from '../../errors.js';

export async function showPerson(deps: Deps, by: Person, id: string): Promise<messagingApi.FlexMessage> {
  if (!maySeePeople(by, deps.office)) throw new UserError('notAllowed');
  const person = await deps.stores.persons.get(id);
  if (!person) throw new UserError('personNotFound');
  return personCardFor(deps, by, person);
}

/** After an act on a person: one's own data, or for an administrator the card of somebody else. */
export function cardAfterAct(deps: Deps, viewer: Person, person: Person): messagingApi.FlexMessage {
  const show = viewer.id === person.id ? ownDataCardFor : personCardFor;
  return show(deps, viewer, person);
}

export function ownDataCardFor(
  { office, now, ownDataUrl }: Deps,
  viewer: Person,
  person: Person,
): messagingApi.FlexMessage {
  const heldUrl = viewer.id === person.id ? ownDataUrl(person.id) : undefined;
  return ownDataCard(person, { office, viewer, now: now(), heldUrl });
}

export function personCardFor(
  { office, now }: Deps,
  viewer: Person,
  person: Person,
): messagingApi.FlexMessage {
  return personCard(person, { office, viewer, now: now() });
}
