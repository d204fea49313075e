/** The rules of a request's life, told once more and by themselves, so that the program is not judged by its own table. */
import type { Action } from '../../../src/domain/request/actions.js';
import type { PublishRequest } from '../../../src/domain/request/publish-request.js';

/** Where a proposal is, and whether something stands. */
interface Place {
  asked: 'nothing' | 'deciding' | 'infoNeeded' | 'permitted' | 'refused' | 'withdrawn';
  kind: 'publication' | 'update' | 'extension' | 'takeDown';
  stands: boolean;
  isDown: boolean;
}

type Step = (place: Place) => Partial<Place> | undefined;

const inCase =
  (asked: Place['asked'], then: Partial<Place>): Step =>
  (place) =>
    place.asked === asked ? then : undefined;
const opens =
  (kind: Place['kind'], asked: Place['asked'] = 'deciding'): Step =>
  ({ stands, isDown, asked: before }) =>
    stands && !isDown && before === 'nothing' ? { kind, asked } : undefined;
const standing: Step = ({ stands, isDown }) => (stands && !isDown ? {} : undefined);

const steps: Partial<Record<Action, Step>> = {
  submit: ({ asked, stands }) => (asked === 'nothing' && !stands ? { asked: 'deciding' } : undefined),
  permit: ({ asked, kind }) =>
    asked === 'deciding' ? { asked: kind === 'extension' ? 'nothing' : 'permitted' } : undefined,
  refuse: inCase('deciding', { asked: 'refused' }),
  requestInfo: inCase('deciding', { asked: 'infoNeeded' }),
  giveInfo: inCase('infoNeeded', { asked: 'deciding' }),
  revise: inCase('deciding', {}),
  resubmit: inCase('refused', { asked: 'deciding' }),
  undo: ({ asked }) =>
    ['permitted', 'refused', 'infoNeeded', 'deciding'].includes(asked) ? { asked: 'deciding' } : undefined,
  withdraw: ({ asked, kind, stands }) =>
    ['deciding', 'infoNeeded', 'refused'].includes(asked) || (kind === 'takeDown' && asked === 'permitted')
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
  flag: standing,
  correctAddress: standing,
};

export function lifeCycleFaults({ id, history }: PublishRequest): string[] {
  let place: Place = { asked: 'nothing', kind: 'publication', stands: false, isDown: false };
  for (const [index, { action }] of history.entries()) {
    const next = steps[action]?.(place);
    if (!next) return [`${action} (${index + 1}) of ${id} came after ${JSON.stringify(place)}`];
    place = { ...place, ...next };
  }
  return [];
}
