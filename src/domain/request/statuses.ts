/**
 * The facts of each status: one table, from which types, lists and indexes derive. A request has two sides: a proposal (what
 * is asked for now) and a standing (what is on the website), each with a status of its own. Words: text/statuses.ts.
 */

interface StatusFacts {
  side: 'proposal' | 'standing';
  /** Who must act: whoever does the step that is due, a webmaster, or the requester. */
  waitsFor: 'step' | 'webmaster' | 'requester' | 'nobody';
  /** Nothing waits on the office; what is left to do may take years. */
  rests: boolean;
}

const table = {
  checking: { side: 'proposal', waitsFor: 'step', rests: false },
  deciding: { side: 'proposal', waitsFor: 'step', rests: false },
  forwarding: { side: 'proposal', waitsFor: 'step', rests: false },
  /** Whoever checks or decides has asked the requester something. */
  infoNeeded: { side: 'proposal', waitsFor: 'requester', rests: false },
  permitted: { side: 'proposal', waitsFor: 'webmaster', rests: false },
  refused: { side: 'proposal', waitsFor: 'requester', rests: true },
  withdrawn: { side: 'proposal', waitsFor: 'nobody', rests: true },
  online: { side: 'standing', waitsFor: 'nobody', rests: true },
  takenDown: { side: 'standing', waitsFor: 'nobody', rests: true },
} as const satisfies Record<string, StatusFacts>;

export type Status = keyof typeof table;
type OfSide<Side extends StatusFacts['side']> = {
  [One in Status]: (typeof table)[One]['side'] extends Side ? One : never;
}[Status];
export type ProposalStatus = OfSide<'proposal'>;
export type StandingStatus = OfSide<'standing'>;

export const statusTable: Readonly<Record<Status, StatusFacts>> = table;

const statuses = Object.keys(table) as Status[];
export const proposalStatuses = statuses.filter(isOfProposal);
export const standingStatuses = statuses.filter((one): one is StandingStatus => !isOfProposal(one));

function isOfProposal(status: Status): status is ProposalStatus {
  return statusTable[status].side === 'proposal';
}

/** @returns the statuses of proposals in which these must act */
export function statusesWaitingFor(...who: StatusFacts['waitsFor'][]): ProposalStatus[] {
  return proposalStatuses.filter((status) => who.includes(statusTable[status].waitsFor));
}

/** The kinds of proposals. All run by the same rules; the standing is untouched until one is permitted and done. */
export const proposalKinds = ['publication', 'update', 'extension', 'takeDown'] as const;
export type ProposalKind = (typeof proposalKinds)[number];

/** Where a request is, in one word: of its proposal where there is one, else of its standing. */
export type Situation = `${ProposalKind}.${ProposalStatus}` | StandingStatus;

export const situations: readonly Situation[] = [
  ...proposalKinds.flatMap((kind) => proposalStatuses.map((status) => `${kind}.${status}` as const)),
  ...standingStatuses,
];

export function isAtRest(situation: Situation): boolean {
  const status = situation.split('.').at(-1) as Status;
  return statusTable[status].rests;
}
