/** Trouble that was ordered by a test or on the page, and is met as often as its `times` says. */
import { ulid } from 'ulid';
import type { Fault, NewFault } from '../protocol.js';
import type { Changes } from './changes.js';

type FaultOf<Kind extends Fault['kind']> = Extract<Fault, { kind: Kind }>;

export interface Faults {
  add(fault: NewFault): Fault;
  remove(id: string): void;
  clear(): void;
  all(): Fault[];
  /** The first fault of that kind (and fit), counted down; undefined when there is none. */
  take<Kind extends Fault['kind']>(
    kind: Kind,
    fits?: (fault: FaultOf<Kind>) => boolean,
  ): FaultOf<Kind> | undefined;
}

export function createFaults(changes: Changes): Faults {
  let faults: Fault[] = [];
  const set = (next: Fault[]) => {
    faults = next;
    changes.publish({ type: 'faults', faults });
  };
  const without = (id: string) => faults.filter((fault) => fault.id !== id);

  return {
    add: (fault) => {
      const added: Fault = { ...fault, id: ulid() };
      set([...faults, added]);
      return added;
    },
    remove: (id) => set(without(id)),
    clear: () => set([]),
    all: () => faults,
    take: <Kind extends Fault['kind']>(kind: Kind, fits: (fault: FaultOf<Kind>) => boolean = () => true) => {
      const found = faults.find(
        (fault): fault is FaultOf<Kind> => fault.kind === kind && fits(fault as FaultOf<Kind>),
      );
      if (found) set(countDown(faults, found));
      return found;
    },
  };
}

function countDown(faults: Fault[], met: Fault): Fault[] {
  if (met.times === undefined) return faults;
  if (met.times <= 1) return faults.filter((fault) => fault.id !== met.id);
  const left = met.times - 1;
  return faults.map((fault) => (fault.id === met.id ? { ...fault, times: left } : fault));
}
