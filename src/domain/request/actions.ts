/** The actions on a request: one table, from which types, permissions, history questions and announcements derive. */
import { type ProposalKind, type Status, statusTable } from './statuses.js';

export interface ActionFacts {
  /** The statuses, of the proposal or of the standing, from which it may be done. */
  from: readonly Status[];
  /** For proposals of this kind from these statuses, too. */
  fromOf?: Partial<Record<ProposalKind, readonly Status[]>>;
  /** Only for proposals of these kinds; absent: of every kind. */
  kinds?: readonly ProposalKind[];
  /** Where it leads; 'asBefore': the status stays; 'dueStep': back to the step that asked. What else it changes: apply-move.ts. */
  to: Status | 'firstStep' | 'dueStep' | 'nextStep' | 'previousStep' | 'asBefore';
  /** The kind of proposal that it opens, where none is open. */
  opens?: ProposalKind;
  by:
    | 'requester'
    | 'requesterOrWebmaster'
    | 'asker'
    | 'step'
    | 'anyStep'
    | 'webmaster'
    | 'webmasterOrAdministrator'
    | 'webmasterOrChecker'
    | 'whoChecked'
    | 'administrator';
  /** Words that must come with it. 'early': only before its time is over, and unless its owner has asked. */
  reason?: 'needed' | 'early';
  /** The request goes on waiting for the same thing, or standing as it is. */
  keepsWait?: true;
  /** Which cards it makes old; absent: all. 'none': it moves nothing. 'ofStanding': those that do something with what stands alone. */
  outdates?: 'none' | 'ofStanding';
  /** The action that it takes back; 'undo' takes back whatever step came last. */
  takesBack?: string;
  /** A sign-off, a refusal, or the taking back of one. */
  decides?: true;
  tells:
    | 'whoIsNext'
    | 'requester'
    | 'ofRefusal'
    | 'ofWithdrawal'
    | 'formerHolder'
    | 'anotherWebmaster'
    | 'receiver'
    | 'whoHeard'
    | 'whoAsked'
    | 'nobody';
}

const publishing = ['publication', 'update'] as const;

const table = {
  submit: { from: [], to: 'firstStep', opens: 'publication', by: 'requester', tells: 'whoIsNext' },
  askUpdate: { from: ['online'], to: 'firstStep', opens: 'update', by: 'requester', tells: 'whoIsNext' },
  askExtension: {
    from: ['online'],
    to: 'firstStep',
    opens: 'extension',
    by: 'requesterOrWebmaster',
    reason: 'needed',
    tells: 'whoIsNext',
  },
  askTakeDown: {
    from: ['online'],
    to: 'firstStep',
    opens: 'takeDown',
    by: 'requester',
    reason: 'needed',
    tells: 'whoIsNext',
  },
  pass: { from: ['checking'], to: 'nextStep', by: 'step', decides: true, tells: 'whoIsNext' },
  permit: { from: ['deciding'], to: 'nextStep', by: 'step', decides: true, tells: 'whoIsNext' },
  forward: { from: ['forwarding'], to: 'nextStep', by: 'step', decides: true, tells: 'whoIsNext' },
  refuse: {
    from: ['checking', 'deciding', 'forwarding'],
    to: 'refused',
    by: 'step',
    reason: 'needed',
    decides: true,
    tells: 'ofRefusal',
  },
  undo: {
    from: ['checking', 'deciding', 'forwarding', 'infoNeeded', 'permitted', 'refused'],
    to: 'previousStep',
    by: 'anyStep',
    decides: true,
    tells: 'whoHeard',
  },
  /** A question to the requester, who answers it: nothing is refused. */
  requestInfo: {
    from: ['checking', 'deciding'],
    to: 'infoNeeded',
    by: 'step',
    reason: 'needed',
    tells: 'requester',
  },
  giveInfo: { from: ['infoNeeded'], to: 'dueStep', by: 'asker', reason: 'needed', tells: 'whoAsked' },
  /** The files of this round, put in order before they go on. */
  attach: { from: ['forwarding'], to: 'asBefore', by: 'step', keepsWait: true, tells: 'nobody' },
  /** Only until somebody has acted on it. */
  revise: {
    from: ['checking', 'deciding'],
    kinds: publishing,
    to: 'firstStep',
    by: 'requester',
    tells: 'whoIsNext',
  },
  resubmit: { from: ['refused'], to: 'firstStep', by: 'asker', tells: 'whoIsNext' },
  withdraw: {
    from: ['checking', 'deciding', 'forwarding', 'infoNeeded', 'refused'],
    fromOf: { takeDown: ['permitted'] }, // nobody signs it off: until it is down, it is only asked for
    to: 'withdrawn',
    by: 'asker',
    tells: 'ofWithdrawal',
  },
  take: {
    from: ['permitted'],
    kinds: publishing,
    to: 'asBefore',
    by: 'webmaster',
    keepsWait: true,
    tells: 'formerHolder',
  },
  release: {
    from: ['permitted'],
    kinds: publishing,
    to: 'asBefore',
    by: 'webmasterOrAdministrator',
    keepsWait: true,
    tells: 'anotherWebmaster',
  },
  return: {
    from: ['permitted'],
    kinds: [...publishing, 'takeDown'],
    to: 'refused',
    by: 'webmaster',
    reason: 'needed',
    decides: true,
    tells: 'requester',
  },
  assign: {
    from: ['permitted'],
    kinds: publishing,
    to: 'asBefore',
    by: 'webmaster',
    keepsWait: true,
    tells: 'receiver',
  },
  publish: { from: ['permitted'], kinds: publishing, to: 'online', by: 'webmaster', tells: 'requester' },
  confirmCurrent: {
    from: ['online'],
    to: 'asBefore',
    by: 'requester',
    keepsWait: true,
    tells: 'nobody',
  },
  checkCurrent: {
    from: ['online'],
    to: 'asBefore',
    by: 'webmasterOrChecker',
    keepsWait: true,
    outdates: 'ofStanding',
    tells: 'nobody',
  },
  /** Whoever found it current takes that back, until anything else is done. */
  undoCheck: {
    from: ['online'],
    to: 'asBefore',
    by: 'whoChecked',
    keepsWait: true,
    takesBack: 'checkCurrent',
    outdates: 'ofStanding',
    tells: 'nobody',
  },
  /** Something of it must be changed: its owner is asked for an update. */
  flag: {
    from: ['online'],
    to: 'asBefore',
    by: 'webmasterOrChecker',
    reason: 'needed',
    keepsWait: true,
    outdates: 'ofStanding',
    tells: 'requester',
  },
  correctAddress: {
    from: ['online'],
    to: 'asBefore',
    by: 'webmasterOrAdministrator',
    reason: 'needed',
    keepsWait: true,
    outdates: 'ofStanding',
    tells: 'requester',
  },
  /** A slip in the text of what stands, where the office lets its webmasters correct it without a sign-off. */
  correctText: {
    from: ['online'],
    to: 'asBefore',
    by: 'webmaster',
    keepsWait: true,
    tells: 'requester',
  },
  /** The paper that was signed by hand, photographed or scanned. */
  signOnPaper: {
    from: [
      ...(['checking', 'deciding', 'forwarding', 'infoNeeded', 'permitted', 'refused'] as const),
      ...(['online', 'takenDown'] as const),
    ],
    to: 'asBefore',
    by: 'webmasterOrAdministrator',
    reason: 'needed',
    keepsWait: true,
    outdates: 'none',
    tells: 'nobody',
  },
  /** Whoever attached it takes it back: it counts no more, and both stand in the history. */
  undoSignOnPaper: {
    from: [
      ...(['checking', 'deciding', 'forwarding', 'infoNeeded', 'permitted', 'refused'] as const),
      ...(['online', 'takenDown'] as const),
    ],
    to: 'asBefore',
    by: 'webmasterOrAdministrator',
    keepsWait: true,
    takesBack: 'signOnPaper',
    outdates: 'none',
    tells: 'nobody',
  },
  takeDown: { from: ['online'], to: 'takenDown', by: 'webmaster', reason: 'early', tells: 'requester' },
  handOver: {
    from: [],
    to: 'asBefore',
    by: 'administrator',
    keepsWait: true,
    outdates: 'none',
    tells: 'nobody',
  },
} as const satisfies Record<string, ActionFacts>;

export type Action = keyof typeof table;
export const actionTable: Readonly<Record<Action, ActionFacts>> = table;
export const actions = Object.keys(table) as [Action, ...Action[]];

/** The actions on a request that exists already. */
export type MoveAction = Exclude<Action, 'submit' | 'handOver'>;

export type ActionWhere<Facts> = {
  [One in Action]: (typeof table)[One] extends Facts ? One : never;
}[Action];

export type AskingAction = Exclude<ActionWhere<{ opens: ProposalKind }>, 'submit'>;

/** Whether it is done at a step of the procedure, by those who may do that step. */
export function isStepAction(action: Action): boolean {
  return actionTable[action].by === 'step';
}

/** Whether it passes the proposal on to the next step. */
export function passesOn(action: Action): boolean {
  return actionTable[action].to === 'nextStep';
}

/** Whether it begins a round, at the first step. */
export function beginsRound(action: Action): boolean {
  return actionTable[action].to === 'firstStep';
}

/** Whether it is done with what stands, and opens no proposal. */
export function isOfStanding(action: Action): boolean {
  const { from, opens } = actionTable[action];
  return from.length > 0 && !opens && from.every((status) => statusTable[status].side === 'standing');
}

/** Whether a card that offers `offered` is old once `done` has happened. The same act, and its taking back, always make it old. */
export function outdates(done: Action, offered: Action): boolean {
  const which = actionTable[done].outdates;
  if (done === offered || takesBack(done, offered)) return true;
  return which === undefined || (which === 'ofStanding' && isOfStanding(offered));
}

export function takesBack(action: Action, done: Action): boolean {
  return action === 'undo' || actionTable[action].takesBack === done;
}

/** The actions that record where something stands: the webmaster sends the address of each page. */
export const addressActions = ['publish', 'correctAddress'] as const satisfies readonly Action[];
export type AddressAction = (typeof addressActions)[number];

/** The actions that end a publication: the webmaster takes it down, or its owner asks for that. */
export const takeDownActions = ['takeDown', 'askTakeDown'] as const satisfies readonly Action[];
export type TakeDownAction = (typeof takeDownActions)[number];

/** Words that another person has to act on: a question about what is proposed, its answer, what must be changed of what stands. */
export const infoActions = ['requestInfo', 'giveInfo', 'flag'] as const satisfies readonly Action[];
export type InfoAction = (typeof infoActions)[number];
