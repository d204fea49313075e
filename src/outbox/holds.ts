/** Who gets no push for now: those behind a message that waits for its next try, and everybody while LINE takes none. */

export interface Holds {
  /** Undefined: nothing is in the way. */
  heldUntil(personId: string, now: Date): Date | undefined;
  holdPerson(personId: string, until: Date): void;
  holdEverybody(until: Date): void;
}

/** In memory: after a restart one more push finds out. */
export function createHolds(): Holds {
  const persons = new Map<string, Date>();
  let everybody = new Date(0);
  return {
    heldUntil(personId, now) {
      if (everybody > now) return everybody;
      const until = persons.get(personId);
      if (until && until > now) return until;
      persons.delete(personId);
      return undefined;
    },
    holdPerson(personId, until) {
      persons.set(personId, until);
    },
    holdEverybody(until) {
      everybody = until;
    },
  };
}
