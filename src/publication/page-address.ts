/** Where something stands: recorded by the webmaster who puts it there, and corrected where a wrong address was confirmed. */
import { bangkokDate } from '../clock.js';
import type { Confirmable } from '../conversation/confirm.js';
import type { Deps } from '../deps.js';
import type { Person } from '../domain/person/person.js';
import type { AddressAction } from '../domain/request/actions.js';
import type { PublishRequest } from '../domain/request/publish-request.js';
import { checkMove, type RequestAct, recordMove } from '../moves/record-move.js';
import { readAddresses } from '../text/reader/read-addresses.js';
import {
  type AddressContext,
  type AddressInput,
  addressStep,
  type ToldAddress,
  toldAddress,
} from './address-step.js';
import { rememberHosts, withKnownHosts } from './known-hosts.js';
import type { AskedAddress } from './place-links.js';
import { type Proof, proofIn } from './proof-in.js';

export type AddressAct = RequestAct & { action: AddressAction };
export type ConfirmableAddress = Confirmable<PublishRequest, AskedAddress, ToldAddress>;

/** @param tapped what a button told; absent: what is given is a typed text */
export async function pageAddress(
  deps: Deps,
  by: Person,
  { act, tapped }: { act: AddressAct; tapped?: Exclude<AddressInput, { kind: 'text' }> },
): Promise<ConfirmableAddress> {
  const { action: as, requestId, seenVersion: version, actKey } = act;
  const known = { ...deps, office: await withKnownHosts(deps) };
  return {
    actKey,
    async check() {
      const { repeated, request } = await checkMove(deps, by, act);
      return { repeated, subject: request };
    },
    question: () => newQuestion(act),
    isAbout: (asked): asked is AskedAddress =>
      asked.kind === 'pageAddress' && asked.as === as && asked.requestId === requestId,
    read: (text, request, asked) =>
      addressStep({ ...asked, version }, tapped ?? { kind: 'text', text }, contextOf(known, request)),
    valueOf: (asked, request) => asked && toldAddress(asked, contextOf(known, request)),
    record: (told, asked) => recordAddress(deps, by, { ...told, ...act, ...proofIn(asked) }),
    mayReplace: (typed) => act.action === 'publish' || readAddresses(typed).kind !== 'notAnAddress',
  };
}

/** @param deps the office with its known hosts */
export function contextOf(
  { office, now, localPages }: Pick<Deps, 'office' | 'now' | 'localPages'>,
  request: PublishRequest,
): AddressContext {
  return { request, office, today: bangkokDate(now()), localPages };
}

function newQuestion({ action: as, requestId, seenVersion: version }: AddressAct): AskedAddress {
  return { kind: 'pageAddress', as, requestId, version, pages: [], unplaced: [], accepted: [] };
}

/** The addresses of several websites come one after the other or together: the last one publishes the request. */
async function recordAddress(
  deps: Deps,
  by: Person,
  { pages, lastDay, reason = '', screenshots, action, ...act }: AddressAct & ToldAddress & Proof,
): Promise<PublishRequest> {
  const [first, ...also] = pages;
  if (!first) throw new Error('an address is told before it is recorded');
  const recorded =
    action === 'publish'
      ? await recordMove(deps, by, { ...act, ...first, also, action, lastDay, screenshots })
      : await recordMove(deps, by, { ...act, ...first, also, action, reason });
  await rememberHosts(deps, pages);
  return recorded;
}
