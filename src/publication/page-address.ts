/** Where something stands: recorded by the webmaster who puts it there, and corrected where a wrong address was confirmed. */
import { bangkokDate } from '../clock.js';
import type { Confirmable } from '../conversation/confirm.js';
import { conversationOf } from '../conversation/state.js';
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
  isMeantAsAddress,
  type ToldAddress,
  toldAddress,
} from './address-step.js';
import { rememberHosts, withKnownHosts } from './known-hosts.js';
import { pagesOfOthers, rememberPages } from './pages-of-others.js';
import type { AskedAddress } from './place-links.js';
import { type Proof, proofIn } from './proof-in.js';

export type AddressAct = RequestAct & { action: AddressAction };
export type ConfirmableAddress = Confirmable<PublishRequest, AskedAddress, ToldAddress>;

export interface AddressGiven {
  act: AddressAct;
  /** Typed; absent: nothing is. */
  text?: string | undefined;
  /** Told by a button. */
  tapped?: Exclude<AddressInput, { kind: 'text' }> | undefined;
}

export async function pageAddress(
  deps: Deps,
  by: Person,
  { act, text: typed, tapped }: AddressGiven,
): Promise<ConfirmableAddress> {
  const { action: as, requestId, seenVersion: version, actKey } = act;
  const { asked: open } = await conversationOf(deps, by.id);
  const told = open?.kind === 'pageAddress' ? [...open.pages.map(({ url }) => url), ...open.unplaced] : [];
  const known = await addressDeps(deps, requestId, [...told, ...urlsOf({ text: typed, tapped })]);
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
    mayReplace: isMeantAsAddress,
  };
}

type AddressDeps = Pick<Deps, 'now'> & Pick<AddressContext, 'office' | 'localPages' | 'ofOthers'>;

/** All that is looked up before addresses are judged. */
export async function addressDeps(
  deps: Deps,
  requestId: string,
  urls: readonly string[],
): Promise<AddressDeps> {
  const { now, localPages } = deps;
  const [office, ofOthers] = [await withKnownHosts(deps), await pagesOfOthers(deps, requestId, urls)];
  return { now, localPages, office, ofOthers };
}

export function contextOf({ now, ...known }: AddressDeps, request: PublishRequest): AddressContext {
  return { ...known, request, today: bangkokDate(now()) };
}

function urlsOf({ text = '', tapped }: Omit<AddressGiven, 'act'>): string[] {
  if (tapped?.kind === 'page') return [tapped.page.url];
  const read = readAddresses(text);
  return 'urls' in read ? read.urls : [];
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
  await rememberPages(deps, act.requestId, pages);
  const recorded =
    action === 'publish'
      ? await recordMove(deps, by, { ...act, ...first, also, action, lastDay, screenshots })
      : await recordMove(deps, by, { ...act, ...first, also, action, reason });
  await rememberHosts(deps, pages);
  return recorded;
}
