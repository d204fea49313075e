/** The units' reports about a month: one note each, changed by one writer per version, listed by month. */
import { expect, test } from 'vitest';
import { asActor } from '../../../src/domain/person/person.js';
import { answered } from '../../../src/domain/report/monthly-note.js';
import { buildNote, buildPerson, minutesLater } from '../../support/builders.js';
import { type Instances, race } from './instances.js';

export function monthlyNotesContract(instances: () => Instances): void {
  test('the notes of a month are read back by another instance, by unit, and those of no other month', async () => {
    const { one, other } = instances();
    const [typed, known] = [
      buildNote({ id: '2026-11:กลุ่มงานควบคุมโรค', unit: 'กลุ่มงานควบคุมโรค' }),
      buildNote({ id: '2026-11:administration', unit: 'administration' }),
    ];
    const before = buildNote({ id: '2026-10:administration', month: '2026-10' });
    for (const note of [typed, known, before]) await one.monthlyNotes.replace(note, 0);
    expect(await other.monthlyNotes.ofMonth('2026-11')).toEqual([known, typed]);
    expect(await other.monthlyNotes.ofMonth('2026-10')).toEqual([before]);
    expect(await other.monthlyNotes.ofMonth('2026-12')).toEqual([]);
  });

  test('of 20 answers of a unit at once one is written, on every version', async () => {
    const { one } = instances();
    const first = await race(instances(), 20, ({ monthlyNotes }) => monthlyNotes.replace(buildNote(), 0));
    expect(first.filter(Boolean)).toHaveLength(1);

    const again = await race(instances(), 20, ({ monthlyNotes }, index) =>
      monthlyNotes.replace(answeredAgain(`${index}`), 1),
    );
    expect(again.filter(Boolean)).toHaveLength(1);
    expect(await one.monthlyNotes.ofMonth('2026-11')).toEqual([answeredAgain(`${again.indexOf(true)}`)]);
  });
}

function answeredAgain(problems: string) {
  return answered(buildNote(), buildNote(), { problems, by: asActor(buildPerson()), at: minutesLater(5) });
}
