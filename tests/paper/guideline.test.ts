/** The guideline of publishing says of each office what is published, in which steps, within which time and by whom. */
import { describe, expect, it } from 'vitest';
import { builtInOffices, loadOffice } from '../../src/offices/load-office.js';
import { guidelineRegister } from '../../src/paper/registers/guideline-register.js';
import * as words from '../../src/text/guideline.js';

const asIs = (text: string) => text;
const offices = builtInOffices().map((id) => loadOffice(id));

describe.each(offices)('$id', (office) => {
  const { columns, rows } = guidelineRegister(office, '', asIs);
  const column = (head: string) =>
    rows.map((row) => row[columns.findIndex((one) => one.head === head)]?.split('\n') ?? []);

  it('has every kind of data of its document, with all that belongs to it', () => {
    expect(column(words.columns.kind)).toEqual(
      office.categories.map(({ number, name, items }) => [
        `${number}. ${name}`,
        ...items.map((item) => `- ${item.name}`),
      ]),
    );
  });

  it('names for each step who answers for it, and its time', () => {
    const times = column(words.columns.time);
    for (const [index, steps] of column(words.columns.steps).entries()) {
      expect(steps).toHaveLength(times[index]?.length ?? 0);
      for (const step of steps) expect(step).toMatch(/^\d\. \S+ โดย \S/);
    }
  });
});

it('Mueang Samut Prakan publishes in three steps of five minutes', () => {
  const [row] = guidelineRegister(loadOffice('mueang-samut-prakan'), '', asIs).rows;
  expect(row?.slice(3)).toEqual([
    [
      '1. ยื่นคำขอเผยแพร่ โดย ผู้รับผิดชอบการให้ข้อมูล',
      '2. พิจารณาอนุญาตให้เผยแพร่ โดย ผู้อนุมัติรับรอง',
      '3. นำขึ้นเว็บไซต์ โดย ผู้รับผิดชอบการนำข้อมูลขึ้นเผยแพร่',
    ].join('\n'),
    ['1. ภายใน 5 นาที', '2. ภายใน 5 นาที', '3. ภายใน 5 นาที'].join('\n'),
  ]);
});

it('a time that the office does not state is left to be filled in by hand', () => {
  const [row] = guidelineRegister(loadOffice('taphan-hin'), '', asIs).rows;
  expect(row?.at(-1)).toMatch(/^(\d\. \.{20}\n?){4}$/);
});

it('the decision has the word of the office', () => {
  const [row] = guidelineRegister(loadOffice('mueang-pattani'), '', asIs).rows;
  expect(row?.[3]).toContain('3. พิจารณาอนุมัติรับรอง โดย ผู้อนุมัติรับรอง');
});

it('a chosen category stands alone', () => {
  const [office] = offices;
  const [category] = office?.categories ?? [];
  if (!office || !category) throw new Error('there is no office with a category');
  expect(guidelineRegister(office, category.id, asIs).rows).toHaveLength(1);
});
