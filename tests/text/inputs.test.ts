/** The inputs that people were found to type, each with what is right: inputs.json as it stands, and as many more of each kind. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { QuestionName } from '../../src/domain/conversation.js';
import { cleanFileName, nextInPattern } from '../../src/domain/file-name.js';
import { extensionOf } from '../../src/domain/file-type.js';
import { answer, newDraft } from '../../src/form/draft-moves.js';
import { readField } from '../../src/people/read-field.js';
import { badLink, emptyAnswer, spacedAddress } from '../../src/text/answer-faults.js';
import { readCommand } from '../../src/text/commands.js';
import { photoName } from '../../src/text/filling.js';
import { readContact } from '../../src/text/read-contact.js';
import { readDate } from '../../src/text/read-date.js';
import { readDateTime } from '../../src/text/read-date-time.js';
import { readPeriod } from '../../src/text/read-period.js';
import { readReportMonth } from '../../src/text/read-report-month.js';
import { buildOffice, buildPerson, someTime } from '../support/builders.js';
import { judged } from '../support/judge.js';
import { oddFile } from '../support/odd-files.js';

interface Input {
  kind: string;
  call: string;
  input: string;
  right: string;
}

const TODAY = '2026-11-20';
/** Inputs that come as events of LINE: tests/stories/inputs-at-the-door.test.ts. */
const AT_THE_DOOR = ['imageSet', 'image, contentProvider external'];

const inputs = inputsIn('inputs.json');
const more = inputsIn('more-inputs.json');
const here = [...inputs, ...more].filter(({ call }) => !AT_THE_DOOR.includes(call));

function isSameInput(one: Input, other: Input): boolean {
  return one.call === other.call && one.input === other.input;
}

function inputsIn(name: string): Input[] {
  return JSON.parse(readFileSync(new URL(name, import.meta.url), 'utf8'));
}

/** The program's reading of an input, in the words of the file. */
const calls: Record<string, (input: Input) => unknown> = {
  detectExtension: ({ input }) => judgedAs(input),
  readDate: ({ input }) => {
    const read = readDate(input, TODAY);
    return read.kind === 'date' ? read.day : read.kind;
  },
  readPeriod: ({ input }) => {
    const read = readPeriod(input, TODAY);
    return read.kind === 'period' ? `${read.from}..${read.to}` : read.kind;
  },
  readDateTime: ({ input }) => {
    const read = readDateTime(input, TODAY);
    return read.kind === 'dateTime' ? read.at : read.kind;
  },
  readReportMonth: ({ input }) => readReportMonth(input, someTime),
  readContact: ({ input }) => (readContact(input) ? 'accepted' : 'refused'),
  'online question': ({ input }) =>
    answered('online', input).answers.online?.kind === 'noEnd' ? 'no end' : 'asked',
  'links question / page address': ({ input }) => linksOf(input),
  'cleanFileName / photo names': fileNameOf,
  command: ({ input }) => readCommand(input),
  category: ({ input }) => (answered('category', input).answers.categoryId ? 'chosen' : 'asked'),
  'unit at registration': ({ input }) =>
    same(readField('unit', input, { office }), readField('unit', '1', { office })) ? 'first unit' : 'asked',
  subject: ({ input }) => (answered('subject', input).notice === emptyAnswer ? 'emptyAnswer' : 'asked'),
  'name at registration': ({ input }) =>
    'notice' in readField('name', input, { office }) ? 'asked again' : 'stored',
};

test('the file has all its inputs, and each has a reader', () => {
  expect(inputs).toHaveLength(104);
  expect(here.map(({ call }) => call).filter((call) => !Object.hasOwn(calls, call))).toEqual([]);
});

test('each kind has as many inputs more, of the same calls', () => {
  const kinds = [...new Set(inputs.map(({ kind, call }) => `${kind}: ${call}`))];
  const count = (list: Input[], name: string) =>
    list.filter(({ kind, call }) => `${kind}: ${call}` === name).length;
  expect(new Set(inputs.map(({ kind }) => kind)).size).toBe(47);
  expect(kinds.filter((kind) => count(more, kind) < count(inputs, kind))).toEqual([]);
  expect(more.filter((one) => inputs.some((other) => isSameInput(one, other)))).toEqual([]);
});

test.each(here)('$kind: $input', async (input) => {
  expect(rightOf(input)).toContain(await calls[input.call]?.(input));
});

/** The values that the file takes for right. */
function rightOf({ input, right }: Input): unknown[] {
  if (input.endsWith('117 Thai letters')) return ['tooLong'];
  const words: Record<string, unknown[]> = {
    'refused or warned': ['warned', badLink],
    'two clean links': ['https://a.go.th/ https://b.go.th/'],
    'two links': ['https://a.go.th/x https://b.go.th/y'],
    'คำสั่งที่ 1-2569.pdf or like; nothing lost': ['คำสั่งที่ 1-2569.pdf'],
    'a pdf': ['pdf'],
    'null: text (offices that list csv/txt)': ['text'],
    'null: text': ['text'],
    'refused, saying: remove the password': ['refused: password'],
  };
  const found = words[right];
  if (found) return found;
  const value = right.replace(/ \(now.*\)$|, never .*$|, echoed$/, '');
  return value === 'refused' ? [badLink, spacedAddress, value] : value.split(' or ');
}

const office = buildOffice();
const context = { office, today: TODAY, by: buildPerson(), categories: eightCategories(), parked: [] };

function eightCategories() {
  const [first] = office.categories;
  if (!first) throw new Error('The office has no category');
  return [{ ...first, number: '8', name: 'ข่าวประชาสัมพันธ์ (Public Relations)' }];
}

function answered(at: QuestionName, text: string) {
  const draft = { ...newDraft('01KA0000000000000000000001', someTime, context), at };
  const step = answer(draft, { input: { kind: 'text', text, messageId: 'm' }, givenBy: 'm' }, context);
  return { ...step, answers: step.draft.answers };
}

function linksOf(input: string): unknown {
  const text = input.replace(/ \+ 117 Thai letters$/, 'ก'.repeat(117));
  const { answers, notice } = answered('links', text);
  if (answers.links) return answers.links.join(' ');
  if (notice?.includes('ยาวเกิน')) return 'tooLong';
  return notice?.includes('ภายในเครือข่าย') ? 'warned' : notice;
}

const photosLeft: Record<string, string[]> = {
  '2 photos, remove the first, 1 more': ['ภาพที่ 2.jpg'],
  '2 photos, remove the second, 1 more': ['ภาพที่ 1.jpg'],
  '3 photos, remove the first two, 1 more': ['ภาพที่ 3.jpg'],
};

/** The type of a file as it is judged by its bytes; of a text, that it is one. */
async function judgedAs(path: string): Promise<string> {
  const name = path.split('/').at(-1) ?? '';
  const { outcome } = await judged(name, await oddFile(path));
  if (outcome.kind === 'rejected')
    return outcome.sentence.includes('รหัสผ่าน') ? 'refused: password' : outcome.sentence;
  const { extension } = outcome.attachment;
  return ['csv', 'txt'].includes(extension) ? 'text' : extension;
}

function fileNameOf({ kind, input }: Input): unknown {
  const left = photosLeft[input];
  if (left) {
    return [
      ...left,
      photoName.replace('{number}', String(nextInPattern(photoName, left))).replace('{extension}', 'jpg'),
    ].join(', ');
  }
  const fileName = cleanFileName(input, 'file');
  return kind.startsWith('F3') ? extensionOf(fileName).toLowerCase() : fileName;
}

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
