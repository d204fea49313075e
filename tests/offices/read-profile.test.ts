/** Whoever writes a profile hears of every fault in it, by its line. */
import { describe, expect, it } from 'vitest';
import { readProfile } from '../../src/offices/read-profile.js';
import { profileFaultWords } from '../../src/text/profile-faults.js';
import { changed, sound } from './small-profile.js';

function faultsOf(text: string): string[] {
  const read = readProfile(text);
  return read.kind === 'sound' ? [] : read.faults.map((fault) => profileFaultWords(fault).english);
}

it('a sound profile is read, with the stated defaults for what it leaves out', () => {
  const read = readProfile(sound);
  expect(read).toMatchObject({ kind: 'sound', office: { otherUnits: true, files: { maxCount: 10 } } });
});

it('what a profile says is read without what nobody sees, and counted as people see it', () => {
  const reason = 'ที่'.repeat(100);
  const read = readProfile(changed('head: หัวหน้า', 'head: "หัว\\u200bหน้า\\u202e"').replace('ไม่ครบถ้วน', reason));
  expect(read).toMatchObject({ kind: 'sound', office: { head: 'หัวหน้า', refusalReasons: [reason] } });
});

describe('one fault', () => {
  it.each([
    ['an unknown key', 'otherUnit: true', 'line 32 otherUnit: there is no such key as "otherUnit"'],
    [
      'a number where text is wanted',
      'webmastersAtLeast: two',
      'line 32 webmastersAtLeast: must be a number',
    ],
    ['a number that is too small', 'webmastersAtLeast: 0', 'line 32 webmastersAtLeast: must be 1 or more'],
    ['half a webmaster', 'webmastersAtLeast: 1.5', 'line 32 webmastersAtLeast: must be a whole number'],
    ['a word for yes', 'otherUnits: ใช่', 'line 32 otherUnits: must be true or false'],
    ['one where a list is wanted', 'holidays: "2026-12-07"', 'line 32 holidays: must be a list'],
    ['a Thai year', 'holidays: ["2569-02-30"]', 'line 32 holidays[0]: must be a day'],
    [
      'an order for a way that is not there',
      'acting: { title: ก, procedures: [external] }',
      'line 32 acting.procedures[0]: there is no procedure "external"',
    ],
    [
      'a head of a unit that is not there',
      'dataTypes: [{ id: a, name: ก, responsibleUnits: [itt] }]',
      'line 32 dataTypes[0].responsibleUnits[0]: there is no unit "itt"',
    ],
    [
      'a unit of the category that is not there',
      '    checkingUnits:\n      - ownUnit\n      - itt',
      'line 34 categories[0].checkingUnits[1]: there is no unit "itt"',
    ],
    [
      'a category on a way that is not there',
      '    procedure: fast',
      'line 32 categories[0].procedure: there is no procedure "fast"',
    ],
    [
      'a way by a word that every object knows',
      '    procedure: valueOf',
      'line 32 categories[0].procedure: there is no procedure "valueOf"',
    ],
    [
      'two items of one id',
      '    items: [{ id: a, name: ก },\n      { id: a, name: ข }]',
      'line 33 categories[0].items[1].id: "a" is used twice',
    ],
    [
      'a category twice',
      '  - { id: news, number: "2", name: ก }',
      'line 32 categories[1].id: "news" is used',
    ],
    ['a key twice', 'id: twice', 'line 32: "id" stands twice in one group'],
  ])('%s', (_what, added, expected) => {
    expect(faultsOf(`${sound}\n${added}\n`)).toEqual([expect.stringContaining(expected)]);
  });

  it.each([
    ['a missing name', 'name: สำนักงานตัวอย่าง\n', '', 'line 1 name: must be given'],
    [
      'a missing part of a step',
      '        kind: decide\n',
      '',
      'line 15 procedures.ordinary.steps[0].kind: must',
    ],
    ['an empty name', 'head: หัวหน้า', 'head: ""', 'line 4 head: must not be empty'],
    ['a name that nobody sees', 'head: หัวหน้า', 'head: "\\u200b\\u202e"', 'line 4 head: must not be empty'],
    [
      'a reason of more than 100 characters as people see them',
      'refusalReasons: [ไม่ครบถ้วน]',
      `refusalReasons: [${'ที่'.repeat(101)}]`,
      'line 24 refusalReasons[0]: may have 100 characters',
    ],
    [
      'an empty list',
      'refusalReasons: [ไม่ครบถ้วน]',
      'refusalReasons: []',
      'line 24 refusalReasons: must not be',
    ],
    ['a number without quotes', 'number: "1"', 'number: 1', 'a number or date goes in "…"'],
    ['an id with a space', '{ id: it,', '{ id: i t,', 'line 6 units[0].id: may have the letters a-z'],
    [
      'an unknown kind of step',
      'kind: decide',
      'kind: approve',
      'line 16 procedures.ordinary.steps[0].kind: must be one of check, decide, forward',
    ],
    ['an unknown role', 'roles: [approver]', 'roles: [boss]', 'must be one of requester, provider, checker'],
    [
      'a step for a role that nobody can be given',
      'roles: [approver]',
      'roles: [groupHead]',
      'line 17 procedures.ordinary.steps[0].roles: the role "groupHead" has no title',
    ],
    ['no decision', 'kind: decide', 'kind: check', 'line 14 procedures.ordinary.steps: nothing is published'],
    [
      'a decision that is switched off',
      '        kind: decide',
      '        kind: decide\n        enabled: false',
      'line 14 procedures.ordinary.steps: nothing is published without a decision',
    ],
    [
      'no ordinary way',
      '  ordinary:',
      '  usual:',
      'line 10 procedures: a procedure named "ordinary" is missing',
    ],
    [
      'a step for a unit that is not there',
      '        kind: decide',
      '        kind: decide\n        scope: { units: [itt] }',
      'line 17 procedures.ordinary.steps[0].scope.units[0]: there is no unit "itt"',
    ],
    [
      'an unknown scope',
      '        kind: decide',
      '        kind: decide\n        scope: everybody',
      'line 17 procedures.ordinary.steps[0].scope: must be one of office, ownUnit, responsibleUnit, checkingUnit',
    ],
    [
      'a limit of no minutes',
      '        kind: decide',
      '        kind: decide\n        timeLimit: { minutes: 0 }',
      'line 17 procedures.ordinary.steps[0].timeLimit.minutes: must be 1 or more',
    ],
    [
      'a limit from a step that is not there',
      'publish:\n',
      'publish:\n      limitFromStep: screen\n',
      'line 20 procedures.ordinary.publish.limitFromStep: there is no step "screen"',
    ],
    ['files larger than the bot takes', '[pdf]', '[pdf], maxMegabytes: 500', 'must be 200 or less'],
    [
      'a reason too long for a button',
      '[ไม่ครบถ้วน]',
      `[${'ก'.repeat(101)}]`,
      'may have 100 characters at most',
    ],
  ])('%s', (_what, from, to, expected) => {
    const faults = faultsOf(changed(from, to));
    expect(faults.join('\n')).toContain(expected);
  });
});

describe('more than LINE can show', () => {
  const long = (characters: number) => 'ก'.repeat(characters);
  const many = (count: number, entry: (place: number) => string) =>
    `[${Array.from({ length: count }, (_, place) => entry(place)).join(', ')}]`;
  const step = (place: number) => `{ id: s${place}, kind: decide, roles: [approver], capacity: ก }`;

  it.each([
    [
      'units',
      'units:',
      `units: ${many(41, (place) => `{ id: u${place}, name: ก }`)}\nx:`,
      'units: may have 40 entries',
    ],
    [
      'categories',
      'categories:',
      `categories: ${many(41, (place) => `{ id: c${place}, number: "1", name: ก }`)}\nx:`,
      'categories: may have 40 entries',
    ],
    [
      'items',
      '    name: ข่าว',
      `    name: ข่าว\n    items: ${many(41, (place) => `{ id: i${place}, name: ก }`)}`,
      'categories[0].items: may have 40 entries',
    ],
    [
      'kinds of data',
      'form: {}',
      `form: {}\ndataTypes: ${many(41, (place) => `{ id: d${place}, name: ก, responsibleUnits: [it] }`)}`,
      'dataTypes: may have 40 entries',
    ],
    [
      'sites',
      'sites:',
      `sites: ${many(11, (place) => `{ id: s${place}, name: ก }`)}\nx:`,
      'sites: may have 10 entries',
    ],
    [
      'steps',
      '    steps:',
      `    steps: ${many(7, step)}\n    x:`,
      'procedures.ordinary.steps: may have 6 entries',
    ],
    ['file types', '[pdf]', many(21, () => 'pdf'), 'files.extensions: may have 20 entries'],
    ['characters of a unit', 'name: กลุ่มงาน', `name: ${long(151)}`, 'units[0].name: may have 150 characters'],
    [
      'characters of a category',
      'name: ข่าว',
      `name: ${long(151)}`,
      'categories[0].name: may have 150 characters',
    ],
    ['characters of a number', '"1"', '"123456789"', 'categories[0].number: may have 8 characters'],
    ['characters of an id', 'id: news', `id: ${'a'.repeat(61)}`, 'categories[0].id: may have 60 characters'],
    [
      'characters of a title',
      'approver: ผู้อนุมัติ',
      `approver: ${long(71)}`,
      'roleTitles.approver: may have 70 characters',
    ],
    [
      'characters of a button',
      '    refusal:',
      `    words: { permit: ${long(31)} }\n    refusal:`,
      'procedures.ordinary.words.permit: may have 30 characters',
    ],
    [
      'characters of a rule',
      '    name: ข่าว',
      `    name: ข่าว\n    rule: ${long(601)}`,
      'categories[0].rule: may have 600 characters',
    ],
    [
      'characters to certify',
      'certification: รับรอง',
      `certification: ${long(601)}`,
      'certification: may have 600 characters',
    ],
    [
      'characters of a subject',
      'form: {}',
      'form: { subjectMaxLength: 301 }',
      'form.subjectMaxLength: must be 300 or less',
    ],
    [
      'characters of details',
      'form: {}',
      'form: { detailsMaxLength: 5001 }',
      'form.detailsMaxLength: must be 5000 or less',
    ],
    [
      'months to review',
      'form: {}',
      'form: { reviewWithinMonths: 121 }',
      'form.reviewWithinMonths: must be 120 or less',
    ],
    ['files', '[pdf]', '[pdf], maxCount: 21', 'files.maxCount: must be 20 or less'],
    [
      'nothing on a button',
      '    refusal:',
      '    words: { permit: " " }\n    refusal:',
      'procedures.ordinary.words.permit: must not be empty',
    ],
  ])('%s', (_what, from, to, expected) => {
    expect(faultsOf(changed(from, to)).join('\n')).toContain(expected);
  });
});

describe('the whole file', () => {
  it.each([
    ['empty', ''],
    ['blank', ' \n\n'],
    ['only a comment', '# nothing yet\n'],
  ])('%s: says where to start', (_what, text) => {
    expect(faultsOf(text)).toEqual([expect.stringContaining('there is nothing in this file')]);
  });

  it.each([
    ['a text', 'hello'],
    ['a list', '- hello'],
  ])('%s instead of keys', (_what, text) => {
    expect(faultsOf(text)).toEqual(['line 1: must be a group of "name: value"']);
  });

  it('broken YAML is told by its line', () => {
    expect(faultsOf(changed('sites:', '\tsites: ['))).toEqual([expect.stringMatching(/^line 8: a tab/)]);
    expect(faultsOf(changed('head: หัวหน้า', 'head: "หัวหน้า'))).toEqual([
      expect.stringMatching(/^line 4: a quotation mark/),
    ]);
  });

  it('an alias that points nowhere, at itself, or at too much ends in a fault', () => {
    expect(faultsOf(changed('head: หัวหน้า', 'head: *nobody'))[0]).toContain('goes in "…"');
    const circular = changed('units:\n  - { id: it, name: กลุ่มงาน }', 'units: &units\n  - *units');
    expect(faultsOf(circular)).toEqual([expect.stringContaining('line 6 units[0]: must be a group')]);
    expect(faultsOf(`a: &a [${laughs(9)}]\n${sound}`)[0]).toContain('Excessive alias count');
  });

  /** Each anchor holds the one before it ten times. */
  function laughs(depth: number): string {
    if (depth === 0) return 'ha';
    return `&x${depth} [${laughs(depth - 1)}${depth > 1 ? `, *x${depth - 1}`.repeat(9) : ''}]`;
  }

  it('what is shared by an alias is told where it is written', () => {
    const shared = changed('[pdf] }', '[pdf] }\nx: &it [itt]').replace(
      '    name: ข่าว',
      '    name: ข่าว\n    checkingUnits: *it',
    );
    expect(faultsOf(shared)).toEqual([expect.stringContaining('line 27 x: there is no such key')]);
    const within = changed('name: ข่าว', 'name: ข่าว\n    responsibleUnits: &u [itt]\n    checkingUnits: *u');
    expect(faultsOf(within)).toEqual([
      expect.stringContaining('line 31 categories[0].responsibleUnits[0]'),
      expect.stringContaining('line 31 categories[0].checkingUnits[0]'),
    ]);
  });

  it('all faults are told at once, from top to bottom, and the Thai says as much as the English', () => {
    const text = changed('head: หัวหน้า', 'chief: หัวหน้า').replace('kind: decide', 'kind: approve');
    const read = readProfile(text);
    const words = read.kind === 'faulty' ? read.faults.map(profileFaultWords) : [];
    expect(words.map(({ english }) => english.split(':')[0])).toEqual([
      'line 1 head',
      'line 4 chief',
      'line 16 procedures.ordinary.steps[0].kind',
    ]);
    for (const { thai } of words) expect(thai).toMatch(/^บรรทัด \d+ \S+: .*[ก-๙]/);
  });
});
