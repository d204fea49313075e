/** Each move is made by somebody who may: by the roles that people have, and by the hand-overs and orders that were sent. */
import type { Action } from '../../../src/domain/request/actions.js';
import type { PublishRequest } from '../../../src/domain/request/publish-request.js';
import type { Role } from '../../../src/offices/office.js';
import { memberKeys, type Way } from '../office-of-twenty.js';
import type { PeopleByThen } from '../people-by-then.js';
import { dueOf, type Place, placesOf } from './rules.js';

export interface Judged {
  way: Way;
  people: PeopleByThen;
}

interface Asked extends Judged {
  request: PublishRequest;
  /** The place of the entry. */
  index: number;
  /** Where the request was until then. */
  before: Place | undefined;
}

type Allowed = (asked: Asked) => readonly (string | undefined)[];

const byRole =
  (...roles: Role[]): Allowed =>
  ({ people }) =>
    people.everHad(...roles);
const owner: Allowed = ({ people, request, index }) => [ownerAt(people, request, index)];
const ownerOrWebmaster: Allowed = (asked) => [...owner(asked), ...webmaster(asked)];
const webmaster = byRole('webmaster');
const webmasterOrAdministrator = byRole('webmaster', 'administrator');
const whoIsDue: Allowed = ({ people, before }) => {
  const step = before && dueOf(before);
  return step ? atStep(people, step) : [];
};
const anyStep: Allowed = ({ people, way }) => way.flatMap((step) => atStep(people, step));
const whoLooks: Allowed = (asked) => {
  const { people, way } = asked;
  return [...webmaster(asked), ...atStep(people, way.includes('check') ? 'check' : 'decide')];
};
const whoChecked: Allowed = ({ people, request: { history }, index }) => {
  const check = history.slice(0, index).findLast(({ action }) => action === 'checkCurrent');
  return [people.keyOf(check?.by.personId)];
};

const whoMay: Record<Action, Allowed> = {
  submit: () => memberKeys,
  ...{ askUpdate: owner, askTakeDown: owner, askExtension: ownerOrWebmaster, confirmCurrent: owner },
  ...{ giveInfo: ownerOrWebmaster, revise: owner, resubmit: ownerOrWebmaster, withdraw: ownerOrWebmaster },
  ...{ pass: whoIsDue, permit: whoIsDue, forward: whoIsDue, attach: whoIsDue },
  ...{ refuse: whoIsDue, requestInfo: whoIsDue, undo: anyStep },
  ...{ take: webmaster, assign: webmaster, return: webmaster, publish: webmaster, takeDown: webmaster },
  ...{ release: webmasterOrAdministrator, correctAddress: webmasterOrAdministrator, correctText: webmaster },
  ...{ signOnPaper: webmasterOrAdministrator, undoSignOnPaper: webmasterOrAdministrator },
  ...{ checkCurrent: whoLooks, flag: whoLooks, undoCheck: whoChecked },
  handOver: byRole('administrator'),
};

export function rightsFaults(request: PublishRequest, { way, people }: Judged): string[] {
  const places = placesOf(request, way);
  return request.history.slice(0, places.length).flatMap(({ action, by }, index) => {
    const mover = people.keyOf(by.personId);
    const allowed = whoMay[action]({ way, people, request, index, before: places[index - 1] });
    return mover !== undefined && allowed.includes(mover)
      ? []
      : [`${action} (${index + 1}) of ${request.id} was done by ${mover}, who may not do it`];
  });
}

const roleAt: Record<Way[number], Role> = { check: 'checker', decide: 'approver', forward: 'provider' };

/** Those who do such a step, by their role or for the head. */
export function atStep(people: PeopleByThen, step: Way[number]): string[] {
  const acting = step === 'decide' ? memberKeys.filter(people.mayHaveActed) : [];
  return [...people.everHad(roleAt[step]), ...acting];
}

/** Whose request it was before this entry. */
export function ownerAt(
  people: PeopleByThen,
  { history }: PublishRequest,
  index: number,
): string | undefined {
  return history.slice(0, index).reduce((owner, { actKey }) => {
    const handOver = people.handOverBy(actKey);
    return handOver && handOver.from === owner ? handOver.to : owner;
  }, people.keyOf(history[0]?.by.personId));
}
