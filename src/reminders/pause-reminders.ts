/** A person wants no reminders until a day, or wants them again. New work and results come all the same. */
import { addDays, bangkokDate, type LocalDate } from '../clock.js';
import type { Deps } from '../deps.js';
import type { Person } from '../domain/person/person.js';
import { changePerson } from '../people/change-person.js';

/** A pause without an end would be silence. */
export const MAX_PAUSE_DAYS = 60;

export type Pause = { kind: 'paused'; until: LocalDate } | { kind: 'over' } | { kind: 'tooLong' };

/** @param until the last day; the same again is the same success */
export async function pauseReminders(deps: Deps, by: Person, until: LocalDate): Promise<Pause> {
  const today = bangkokDate(deps.now());
  if (until < today) return { kind: 'over' };
  if (!isWithinPause(until, today)) return { kind: 'tooLong' };
  await changePerson(deps, { id: by.id }, (present) => ({
    person: present.remindersPausedUntil === until ? present : { ...present, remindersPausedUntil: until },
  }));
  return { kind: 'paused', until };
}

export function isWithinPause(until: LocalDate, today: LocalDate): boolean {
  return until >= today && until <= addDays(today, MAX_PAUSE_DAYS);
}

export async function resumeReminders(deps: Deps, by: Person): Promise<Person> {
  const { person } = await changePerson(deps, { id: by.id }, (present) => {
    if (present.remindersPausedUntil === undefined) return { person: present };
    const { remindersPausedUntil: _, ...rest } = present;
    return { person: rest };
  });
  return person;
}
