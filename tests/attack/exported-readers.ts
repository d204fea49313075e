/** Every function of the program that is exported and reads a text of people, found by its signature: a new one is tried without being named here. */
import { join } from 'node:path';
import { newDraft } from '../../src/form/draft-moves.js';
import { contextOf } from '../../src/form/form-view.js';
import { questionsInOrder } from '../../src/form/questions.js';
import { checkLink } from '../../src/http/signed-link.js';
import { readPage } from '../../src/probe/read-page.js';
import { readAssessmentItem } from '../../src/text/read-assessment-item.js';
import { buildDeps } from '../support/build-deps.js';
import { buildOffice, buildPerson, someTime } from '../support/builders.js';
import { files, read } from '../support/sources.js';

export interface Reader {
  name: string;
  read(text: string): unknown;
}

/** Where texts are read that come from outside. */
const READERS = [
  /^src\/text\/(?:reader\/|read-|written-date|commands|phone-address|acting|categories|shorten)/,
  /^src\/domain\/(?:file-name|file-type|web-address|personal-data|double-extension|request\/search-text)/,
  /^src\/(?:characters|visible-text)\.ts$/,
  /^src\/(?:probe\/read-page|line\/postback|line\/introduction-choice|people\/account\/code-text)/,
  /^src\/(?:form\/questions\/parts|paper\/engine\/printable|storage\/files\/reading\/sheet-texts)/,
];

const SIGNATURE = /export function\*? (\w+)(?:<[^(]*>)?\(\s*\w+: string(?:,\s*([^)]*))?\)/g;

const office = buildOffice();

/** Samples of the second argument that a reader asks for, by its type. */
const others: [RegExp, unknown][] = [
  [/: LocalDate$/, '2026-11-20'],
  [/: Date$/, someTime],
  [/: string$/, 'ก'],
  [/: number$/, 60],
  [/categories: .*\[\]$/, office.categories],
  [/\[\]$/, [{ name: 'ประกาศ', fileName: 'ประกาศ.pdf', number: '1' }]],
  [/: When$/, { today: '2026-11-20' }],
  [/: Listed$/, { number: '1', name: 'ประกาศ' }],
  [/^most: /, { characters: 60, units: 60 }],
  [/^parts: /, { number: 1, extension: 'pdf' }],
  [/: WordsWanted$/, { what: 'ก', empty: 'ก', notIt: 'ก' }],
  [/: Office$/, office],
];

/** @returns the readers, and those for which nothing fitting is known */
export async function exportedReaders(): Promise<{ readers: Reader[]; unknown: string[] }> {
  const readers: Reader[] = [];
  const unknown: string[] = [];
  for (const file of files.filter((one) => READERS.some((pattern) => pattern.test(one)))) {
    const module = await import(join('../..', file.replace(/\.ts$/, '.js')));
    for (const [, name = '', parameters = ''] of read(file).matchAll(SIGNATURE)) {
      const given = argumentsFor(parameters);
      const call = module[name];
      if (given && typeof call === 'function') {
        readers.push({ name: `${name} of ${file}`, read: (text) => finished(call(text, ...given)) });
      } else unknown.push(`${name}(${parameters}) of ${file}`);
    }
  }
  return { readers, unknown };
}

function argumentsFor(parameters: string): unknown[] | undefined {
  const wanted = (parameters.replaceAll(/\s+/g, ' ').match(/(?:\{[^}]*\}|[^,{])+/g) ?? []).filter(
    (one) => one.trim() !== '' && !one.includes('='),
  );
  const given = wanted.map((one) => others.find(([type]) => type.test(one.trim()))?.[1]);
  return given.includes(undefined) ? undefined : given;
}

/** A generator reads nothing until it is asked. */
function finished(result: unknown): unknown {
  return typeof result === 'object' && result !== null && 'next' in result
    ? [...(result as unknown as Iterable<unknown>)]
    : result;
}

/** Readers that take the text in another way. */
export function otherReaders(): Reader[] {
  const context = contextOf(buildDeps(), buildPerson(), { parked: [] });
  const draft = newDraft('draft', someTime, context);
  const items = office.boards?.boards.flatMap((board) => board.items) ?? [];
  const page = { kind: 'page', url: 'https://a.go.th', status: 200, contentType: 'text/html' } as const;
  return [
    ...questionsInOrder.map((question) => ({
      name: `the answer to ${question.name}`,
      read: (text: string) => question.read({ kind: 'text', text, messageId: '1' }, draft, context),
    })),
    { name: 'an item of the assessment', read: (text) => readAssessmentItem(items, text) },
    { name: 'a signed link', read: (link) => checkLink({ secret: 's', link, now: someTime }) },
    {
      name: 'a page of a website',
      read: (text) => readPage({ ...page, body: Buffer.from(text) }, { subject: 'ข่าว', files: [] }),
    },
  ];
}
