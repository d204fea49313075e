/** The rules of a request's life, told once more and by themselves, so that the program is not judged by its own table. */
import type { Action } from '../../../src/domain/request/actions.js';
import type { PublishRequest } from '../../../src/domain/request/publish-request.js';
import type { Way } from '../office-of-twenty.js';

/** Where a proposal is, and whether something stands. */
export interface Place {
  asked: 'nothing' | 'waiting' | 'infoNeeded' | 'permitted' | 'refused' | 'withdrawn';
  kind: 'publication' | 'update' | 'extension' | 'takeDown';
  /** The signatures that the request needs, and how many of them it has. */
  way: Way;
  signed: number;
  /** How much was, before the last that was done at a step. */
  before: number;
  stands: boolean;
  isDown: boolean;
}

type Step = (place: Place) => Partial<Place> | undefined;

/** More time is granted by whoever decides; nobody signs for a take-down. */
const wayOfKind: Record<Place['kind'], (way: Way) => Way> = {
  publication: (way) => way,
  update: (way) => way,
  extension: (way) => way.filter((step) => step === 'decide'),
  takeDown: () => [],
};

export function dueOf({ asked, kind, way, signed }: Place): Way[number] | undefined {
  return asked === 'waiting' ? wayOfKind[kind](way)[signed] : undefined;
}

const inCase =
  (asked: Place['asked'], then: Partial<Place>): Step =>
  (place) =>
    place.asked === asked ? then : undefined;
const opens =
  (kind: Place['kind'], asked: Place['asked'] = 'waiting'): Step =>
  ({ stands, isDown, asked: before }) =>
    stands && !isDown && before === 'nothing' ? { kind, asked, signed: 0 } : undefined;
const standing: Step = ({ stands, isDown }) => (stands && !isDown ? {} : undefined);

const signs =
  (step: Way[number]): Step =>
  (place) => {
    if (dueOf(place) !== step) return undefined;
    const signed = place.signed + 1;
    const isSigned = signed === wayOfKind[place.kind](place.way).length;
    const then = place.kind === 'extension' ? 'nothing' : 'permitted';
    return { signed, before: place.signed, asked: isSigned ? then : 'waiting' };
  };
const atStep =
  (asked: Place['asked']): Step =>
  (place) =>
    dueOf(place) ? { asked, before: place.signed } : undefined;

const steps: Partial<Record<Action, Step>> = {
  submit: ({ asked, stands }) =>
    asked === 'nothing' && !stands ? { asked: 'waiting', signed: 0 } : undefined,
  pass: signs('check'),
  permit: signs('decide'),
  forward: signs('forward'),
  attach: (place) => (dueOf(place) === 'forward' ? {} : undefined),
  refuse: atStep('refused'),
  requestInfo: (place) => (dueOf(place) === 'forward' ? undefined : atStep('infoNeeded')(place)),
  giveInfo: inCase('infoNeeded', { asked: 'waiting' }),
  revise: inCase('waiting', { signed: 0 }),
  resubmit: inCase('refused', { asked: 'waiting', signed: 0 }),
  undo: ({ asked, before }) =>
    ['permitted', 'refused', 'infoNeeded', 'waiting'].includes(asked)
      ? { asked: 'waiting', signed: before }
      : undefined,
  withdraw: ({ asked, kind, stands }) =>
    ['waiting', 'infoNeeded', 'refused'].includes(asked) || (kind === 'takeDown' && asked === 'permitted')
      ? { asked: stands ? 'nothing' : 'withdrawn' }
      : undefined,
  take: inCase('permitted', {}),
  release: inCase('permitted', {}),
  assign: inCase('permitted', {}),
  return: ({ asked, kind }) =>
    asked === 'permitted' ? { asked: kind === 'takeDown' ? 'nothing' : 'refused' } : undefined,
  publish: inCase('permitted', { asked: 'nothing', stands: true, isDown: false }),
  askUpdate: opens('update'),
  askExtension: opens('extension'),
  askTakeDown: opens('takeDown', 'permitted'),
  takeDown: ({ stands, isDown }) => (stands && !isDown ? { isDown: true, asked: 'nothing' } : undefined),
  confirmCurrent: standing,
  checkCurrent: standing,
  undoCheck: standing,
  flag: standing,
  correctAddress: standing,
  signOnPaper: ({ asked }) => (asked === 'withdrawn' ? undefined : {}),
  undoSignOnPaper: ({ asked }) => (asked === 'withdrawn' ? undefined : {}),
  correctText: standing,
  handOver: () => ({}),
};

/** @returns where it was after each entry, up to the first that the rules forbid */
export function placesOf({ history }: Pick<PublishRequest, 'history'>, way: Way): Place[] {
  let place: Place = {
    ...{ asked: 'nothing', kind: 'publication', way, signed: 0, before: 0, stands: false, isDown: false },
  };
  const places: Place[] = [];
  for (const { action } of history) {
    const next = steps[action]?.(place);
    if (!next) break;
    place = { ...place, ...next };
    places.push(place);
  }
  return places;
}
