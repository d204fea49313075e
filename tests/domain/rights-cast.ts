/** Everybody who may meet a request, and a request in each situation in which it can be met. */
import type { Person } from '../../src/domain/person/person.js';
import type { Action } from '../../src/domain/request/actions.js';
import type { RequestStep } from '../../src/domain/request/procedure.js';
import type { HistoryEntry, PublishRequest } from '../../src/domain/request/publish-request.js';
import type { Situation } from '../../src/domain/request/statuses.js';
import type { Role } from '../../src/offices/office.js';
import { buildContent, buildPerson, buildRequest, someTime } from '../support/builders.js';

const grant = { from: '2026-11-20', to: '2026-11-30', givenBy: 'head', givenAt: someTime };
const order = { ...grant, number: '12/2570' };
const overOrder = { ...order, from: '2026-11-01', to: '2026-11-19' };

function one(id: string, roles: Role[], more: Partial<Person> = {}): Person {
  return buildPerson({ id, roles, ...more });
}

export const cast = {
  owner: one('owner', ['requester']),
  requester: one('requester', ['requester']),
  provider: one('provider', ['provider']),
  checker: one('checker', ['checker']),
  groupHead: one('groupHead', ['groupHead']),
  screener: one('screener', ['screener']),
  approver: one('approver', ['approver']),
  acting: one('acting', ['requester'], { actingOrders: [order] }),
  orderIsOver: one('orderIsOver', ['requester'], { actingOrders: [overOrder] }),
  holder: one('holder', ['webmaster']),
  webmaster: one('webmaster', ['webmaster']),
  executive: one('executive', ['executive']),
  administrator: one('administrator', ['administrator']),
  suspended: one('suspended', ['checker', 'approver', 'screener', 'webmaster', 'administrator'], {
    status: 'suspended',
  }),
  nobody: one('nobody', []),
} satisfies Record<string, Person>;
export type Who = keyof typeof cast;

const base = buildRequest();

/** Checked by checkers and group heads, decided by the approver or whoever acts, put together by a screener. */
const steps: RequestStep[] = [
  { id: 'check', kind: 'check', roles: ['checker', 'groupHead'], ownRequest: false, capacity: 'ผู้ตรวจสอบ' },
  { id: 'decide', kind: 'decide', roles: ['approver'], ownRequest: false, capacity: 'ผู้อนุมัติ' },
  { id: 'forward', kind: 'forward', roles: ['screener'], ownRequest: false, capacity: 'ผู้รวบรวม' },
];

const procedure = {
  ...base.procedure,
  steps,
  acting: { title: 'รักษาราชการแทน', head: 'สาธารณสุขอำเภอ' },
};

/** The newest move of a proposal in each status: the one that could be taken back. */
const newest: Record<string, { action: Action; by: Who; stepId?: string; stepIndex: number }> = {
  checking: { action: 'submit', by: 'owner', stepIndex: 0 },
  deciding: { action: 'pass', by: 'checker', stepId: 'check', stepIndex: 1 },
  forwarding: { action: 'permit', by: 'approver', stepId: 'decide', stepIndex: 2 },
  infoNeeded: { action: 'requestInfo', by: 'approver', stepId: 'decide', stepIndex: 1 },
  permitted: { action: 'forward', by: 'screener', stepId: 'forward', stepIndex: 3 },
  refused: { action: 'refuse', by: 'approver', stepId: 'decide', stepIndex: 1 },
  withdrawn: { action: 'withdraw', by: 'owner', stepIndex: 0 },
};

export interface Variant {
  owner?: Person;
  isHeld?: boolean;
  /** Who asked for an extension of what stands. */
  askedBy?: Person;
  /** Without an end, and its review day has come. */
  isReviewDue?: boolean;
  /** The holder of the task found it current. */
  isChecked?: boolean;
  /** The holder of the task attached the paper that was signed by hand. */
  isSigned?: boolean;
}

export function requestIn(situation: Situation, variant: Variant = {}): PublishRequest {
  const {
    owner = cast.owner,
    isHeld = false,
    isReviewDue = false,
    isChecked = false,
    isSigned = false,
    askedBy,
  } = variant;
  const status = situation.split('.').at(-1) ?? '';
  const own = status in newest ? { status, kind: situation.split('.')[0] } : undefined;
  const online = isReviewDue ? { kind: 'noEnd' as const, reviewOn: '2026-11-19' } : undefined;
  const content = buildContent(online ? { online } : {});
  const check = { at: someTime, by: actorOf(cast.holder) };
  const page = { siteId: 'office', url: 'https://www.example.go.th/news/0', ...check };
  const standing = {
    ...{ status: 'online', round: 1, content, publications: [page], publishedAt: someTime },
    ...(isChecked && { check, beforeCheck: { online: content.online } }),
  } as const;
  const proposal = own && {
    ...base.proposal,
    ...own,
    round: own.kind === 'publication' ? 1 : 2,
    content,
    steps: steps.map(({ id }) => id),
    stepIndex: newest[status]?.stepIndex,
    waitingSince: someTime,
    publications: [],
    ...(isHeld && { takenBy: actorOf(cast.holder) }),
  };
  const history = historyOf(status, { owner, isHeld, isChecked, isSigned, askedBy });
  return {
    ...base,
    procedure,
    requester: { ...base.requester, personId: owner.id },
    signatures: [],
    history,
    version: history.length,
    ...(own?.kind !== 'publication' && { standing: { ...standing, ...(!own && { status }) } }),
    proposal: proposal as PublishRequest['proposal'],
  } as PublishRequest;
}

function historyOf(
  status: string,
  {
    owner,
    isHeld,
    isChecked,
    isSigned,
    askedBy,
  }: { owner: Person; isHeld: boolean; isChecked: boolean; isSigned: boolean; askedBy: Person | undefined },
): HistoryEntry[] {
  const { action = 'publish', by = 'holder', stepId } = newest[status] ?? {};
  const doer = by === 'owner' ? owner : cast[by];
  const entries: [Action, Person, string | undefined][] = [
    ['submit', owner, undefined],
    ...(askedBy ? ([['askExtension', askedBy, undefined]] as [Action, Person, string | undefined][]) : []),
    ...(action === 'submit' ? [] : ([[action, doer, stepId]] as [Action, Person, string | undefined][])),
    ...(isHeld ? ([['take', cast.holder, undefined]] as [Action, Person, string | undefined][]) : []),
    ...(isChecked
      ? ([['checkCurrent', cast.holder, undefined]] as [Action, Person, string | undefined][])
      : []),
    ...(isSigned
      ? ([['signOnPaper', cast.holder, undefined]] as [Action, Person, string | undefined][])
      : []),
  ];
  return entries.map(([done, person, step], index) => ({
    action: done,
    by: actorOf(person),
    at: someTime,
    round: 1,
    actKey: `act-${index}`,
    ...(step !== undefined && { stepId: step }),
  }));
}

function actorOf({ id, name, position, unit }: Person) {
  return { personId: id, name, position, unit: unit.name };
}
