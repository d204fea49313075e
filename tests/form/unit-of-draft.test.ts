/** The unit for which a draft is: known, asked for, or lost meanwhile. */
import { describe, expect, it } from 'vitest';
import type { Draft } from '../../src/domain/conversation.js';
import { appointed, endAppointment, endRole } from '../../src/domain/person/appointments.js';
import type { Person } from '../../src/domain/person/person.js';
import { answer, edit, newDraft } from '../../src/form/draft-moves.js';
import type { Context, Input } from '../../src/form/questions/parts/question.js';
import { unitOf } from '../../src/form/questions/parts/unit-of-draft.js';
import { applicable, faultsOf } from '../../src/form/way-through.js';
import { loadOffice } from '../../src/offices/load-office.js';
import * as answerFaults from '../../src/text/answer-faults.js';
import { buildPerson, someTime } from '../support/builders.js';
import { demandingOffice } from '../support/demanding-office.js';

const pattani = loadOffice('mueang-pattani');
const general = { key: 'general-administration', name: 'กลุ่มงานบริหารทั่วไป' };
const control = { key: 'กลุ่มงานควบคุมโรค', name: 'กลุ่มงานควบคุมโรค' };
const change = { at: someTime, by: 'U0' };

const withoutRole = buildPerson({ roles: [], unit: { name: control.name } });
const forGeneral = appointed(withoutRole, 'provider', { ...change, unit: general.key });
const forBoth = appointed(forGeneral, 'provider', change);

function contextOf(by: Person, office = pattani): Context {
  return { office, today: '2026-11-20', by, categories: office.categories, parked: [] };
}
const begun = (by: Person, office = pattani) => newDraft('R1', someTime, contextOf(by, office));
const asked = (draft: Draft, by: Person, office = pattani) =>
  applicable(draft, contextOf(by, office)).map(({ name }) => name);
const faults = (draft: Draft, by: Person) => faultsOf(draft, contextOf(by), ({ name }) => `missing ${name}`);
const says = (text: string): { input: Input; givenBy: string } => ({
  input: { kind: 'text', text, messageId: 'm' },
  givenBy: 'm',
});

describe('who was appointed for one unit alone', () => {
  it('is not asked, and the draft is for that unit, even where the person belongs to another one', () => {
    const draft = begun(forGeneral);
    expect(asked(draft, forGeneral)).not.toContain('unit');
    expect(draft.at).toBe('dataType');
    expect(unitOf(draft, contextOf(forGeneral))).toEqual(general);
  });

  it('goes on for it after an appointment for another one, unless that is chosen', () => {
    const draft = begun(forGeneral);
    expect(asked(draft, forBoth)[0]).toBe('unit');
    expect(unitOf(draft, contextOf(forBoth))).toEqual(general);
  });

  it('never sends it for another unit that came in its place', () => {
    const moved = appointed(endRole(forGeneral, 'provider', change), 'provider', change);
    const draft = begun(forGeneral);
    expect(faults(draft, moved)).toContainEqual({ question: 'unit', sentence: 'missing unit' });
    expect(unitOf(draft, contextOf(moved))).toEqual(general);
  });
});

describe('who was appointed for several units', () => {
  it.each(['2', '๒', control.name])('is asked first, and can type "%s"', (typed) => {
    const draft = begun(forBoth);
    expect(draft.at).toBe('unit');
    const next = answer(draft, says(typed), contextOf(forBoth)).draft;
    expect(next).toMatchObject({ at: 'dataType', answers: { unit: control } });
  });

  it('can not name a unit of others', () => {
    const draft = answer(begun(forBoth), says('กลุ่มงานอื่น'), contextOf(forBoth));
    expect(draft).toMatchObject({ draft: { at: 'unit', misses: 1 }, notice: answerFaults.notAChoice });
  });

  it('is asked for the source again where that was the unit that was changed', () => {
    const chosen = answer(begun(forBoth), says('1'), contextOf(forBoth)).draft;
    const sourced = {
      ...chosen,
      answers: { ...chosen.answers, source: general.name },
      givenBy: { ...chosen.givenBy, source: 'tap' },
    };
    const same = answer(edit(sourced, 'unit').draft, says('1'), contextOf(forBoth)).draft;
    expect(same.givenBy).toHaveProperty('source');
    const other = answer(edit(sourced, 'unit').draft, says('2'), contextOf(forBoth)).draft;
    expect(other.givenBy).not.toHaveProperty('source');
  });

  it('reads at the review that the appointment for the chosen unit is over', () => {
    const chosen = answer(begun(forBoth), says('1'), contextOf(forBoth)).draft;
    const ended = endAppointment(forBoth, 0, change);
    const sentence = 'ท่านไม่ได้รับแต่งตั้งเป็นผู้รับผิดชอบการให้ข้อมูลของกลุ่มงานบริหารทั่วไป';
    expect(faults(chosen, ended)).toContainEqual({ question: 'unit', sentence });
  });
});

describe('where only some categories are for the appointed', () => {
  const office = demandingOffice();
  const inCategory = (categoryId: string): Draft => ({ ...begun(forBoth, office), answers: { categoryId } });

  it('the unit is asked for in these alone, once the category is known', () => {
    expect(asked(begun(forBoth, office), forBoth, office)).not.toContain('unit');
    expect(asked(inCategory('plain'), forBoth, office)).not.toContain('unit');
    expect(asked(inCategory('external'), forBoth, office)).toContain('unit');
  });

  it('a unit that was chosen for another category counts no more', () => {
    const left = { ...inCategory('plain'), answers: { categoryId: 'plain', unit: general } };
    expect(unitOf(left, contextOf(forBoth, office))).toBeUndefined();
  });
});
