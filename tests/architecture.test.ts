/** The rules of the design that a compiler doesn't hold: who may import whom, and where each outside power lives. Who words what: wording.test.ts. */
import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectRoot } from '../src/project-root.js';
import {
  commentsOf,
  files,
  importsOf,
  ofBot,
  read,
  sourcesBelow,
  withoutComments,
} from './support/sources.js';

/** Lower never imports higher; those of one line stand beside each other and don't import each other. */
const layers: string[][] = [
  ['src/pause'],
  [
    'src/errors',
    'src/clock',
    'src/collected',
    'src/in-slices',
    'src/once',
    'src/own-value',
    'src/log',
    'src/log-error',
    'src/meters',
    'src/project-root',
    'src/within-deadline',
    'src/in-turn',
    'src/slots',
    'src/chats-at-once',
    'src/characters',
    'src/visible-text',
    'src/user-names',
    'src/run-command',
    'src/port-holder',
    'src/vitals',
    'src/job-clock',
    'src/job-period',
    'src/measured',
  ],
  ['src/apart'],
  ['src/config'],
  ['src/offices'],
  ['src/domain'],
  ['src/text', 'src/line', 'src/storage', 'src/scanner', 'src/probe', 'src/paper/engine'],
  ['src/reason-of'],
  ['src/form/questions'],
  ['flex-templates', 'src/deps'],
  ['src/web'],
  ['src/outbox'],
  ['src/work'],
  ['src/moves'],
  ['src/conversation'],
  ['src/chat/parts'],
  ['src/people/change-person'],
  ['src/files/verify-files'],
  ['src/traffic'],
  ['src/evidence'],
  ['src/backup'],
  [
    'src/report',
    'src/people/account',
    'src/people/keep-an-administrator',
    'src/people/reachability',
    'src/people/people-with',
    'src/people/read-field',
  ],
  [
    'src/form',
    'src/approval',
    'src/publication',
    'src/reminders',
    'src/lists',
    'src/coverage',
    'src/assessment',
    'src/files',
    'src/people/joining',
    'src/people/roles',
    'src/people/own-data',
    'src/people/held-data',
    'src/people/stand-ins',
    'src/people/handover',
    'src/menu',
    'src/province',
    'src/doctor',
    'src/migrate',
    'src/verify',
  ],
  ['src/paper'],
  ['src/packs'],
  ['src/chat'],
  ['src/log-job-runs'],
  ['src/inbox', 'src/http', 'src/jobs'],
  ['src/metrics'],
  ['src/assemble-deps'],
  ['src/app'],
  ['src/hosting'],
  ['src/setup'],
  ['src/main', 'src/demo', 'src/check-office', 'src/administrator', 'src/jobs-command', 'src/person-command'],
];

/** Each outside power has one home; anything else asks for it. */
const homes: { power: string; pattern: RegExp; allowed: string[] }[] = [
  {
    power: 'the environment',
    pattern: /process\.env/,
    allowed: [
      'src/main.ts',
      'src/demo.ts',
      'src/doctor/main.ts',
      'src/setup/main.ts',
      'src/setup/remove-menus-main.ts',
      'src/backup/main.ts',
      'src/backup/restore-main.ts',
      'src/administrator/main.ts',
      'src/verify/main.ts',
      'src/traffic/main.ts',
      'src/jobs-command/main.ts',
      'src/person-command/main.ts',
    ],
  },
  {
    power: 'the console',
    pattern: /\bconsole\./,
    allowed: [
      'src/main.ts',
      'src/setup/remove-menus-main.ts',
      'src/demo.ts',
      'src/check-office.ts',
      'src/jobs-command/main.ts',
      'src/person-command/main.ts',
      'src/administrator/main.ts',
      'src/doctor/main.ts',
      'src/migrate/main.ts',
      'src/setup/main.ts',
      'src/setup/upgrade-main.ts',
      'src/backup/main.ts',
      'src/backup/restore-main.ts',
      'src/verify/main.ts',
      'src/traffic/main.ts',
    ],
  },
  {
    power: 'the time',
    pattern: /new Date\(\)|Date\.now\(\)/,
    allowed: [
      'src/assemble-deps.ts',
      'src/log.ts',
      'src/hosting/open-office.ts',
      'src/demo.ts',
      'src/migrate/main.ts',
      'src/doctor/main.ts',
      'src/setup/upgrade-main.ts',
      'src/backup/main.ts',
      'src/jobs-command/main.ts',
      'src/person-command/main.ts',
      'src/administrator/main.ts',
    ],
  },
  { power: 'mongoose', pattern: /from 'mongoose'/, allowed: ['src/storage/mongo/'] },
  { power: 'SQLite', pattern: /from 'libsql'/, allowed: ['src/storage/sqlite/'] },
  { power: 'express', pattern: /from 'express'/, allowed: ['src/http/'] },
  { power: 'Typst', pattern: /from '@myriaddreamin/, allowed: ['src/paper/engine/'] },
  { power: 'prom-client', pattern: /from 'prom-client'/, allowed: ['src/metrics/'] },
  { power: 'pictures of people', pattern: /from 'sharp'/, allowed: ['src/storage/files/reading/'] },
  { power: 'node-cron', pattern: /from 'node-cron'/, allowed: ['src/job-clock.ts'] },
  {
    power: "the SDK's clients",
    pattern: /\b(MessagingApiClient|LineBotClient|validateSignature)\b/,
    allowed: ['src/line/'],
  },
];

function layerOf(path: string): { layer: number; name: string } | undefined {
  for (const [layer, names] of layers.entries()) {
    const name = names.find((one) => path === one || path === `${one}.ts` || path.startsWith(`${one}/`));
    if (name !== undefined) return { layer, name };
  }
  return undefined;
}

describe('directions', () => {
  it('every file of the bot has its place', () => {
    expect(ofBot.filter((file) => layerOf(file) === undefined)).toEqual([]);
  });

  it('lower never imports higher, neighbours never import each other', () => {
    const wrong = ofBot.flatMap((file) =>
      importsOf(file)
        .filter((imported) => {
          const from = layerOf(file);
          const to = layerOf(imported);
          if (!from || !to || from.name === to.name) return false;
          return to.layer > from.layer || (to.layer === from.layer && !mayImport(to.name));
        })
        .map((imported) => `${file} -> ${imported}`),
    );
    expect(wrong).toEqual([]);
  });

  /** The lowest helpers know each other. */
  function mayImport(to: string): boolean {
    return ['src/clock', 'src/project-root', 'src/log-error'].includes(to);
  }

  it('the bot never imports the emulator, and the emulator nothing of the bot', () => {
    const crossing = files
      .filter((file) => !/^src\/demo[./]/.test(file))
      .flatMap((file) => importsOf(file).map((imported) => [file, imported] as const))
      .filter(
        ([file, imported]) => file.startsWith('src/emulator/') !== imported.startsWith('src/emulator/'),
      );
    expect(crossing).toEqual([]);
  });

  it('no file imports in a circle', () => {
    expect(inCircles(new Map(files.map((file) => [file, importsOf(file).map(sourceOf)])))).toEqual([]);
  });

  function sourceOf(path: string): string {
    return existsSync(join(projectRoot, `${path}.tsx`)) ? `${path}.tsx` : `${path}.ts`;
  }

  /** Those that are left when whatever imports none of the others is taken away, again and again. */
  function inCircles(imports: Map<string, string[]>): string[] {
    const left = new Map([...imports].filter(([, imported]) => imported.some((one) => imports.has(one))));
    return left.size === imports.size ? [...left.keys()] : inCircles(left);
  }
});

describe('homes', () => {
  it('whether somebody may do something is asked of domain/permissions.ts alone', () => {
    const asksRole =
      /hasRole\((by|viewer|giver|present)\b|if \(.*!hasRole\(|rolesOf\(by\)|personId !== by\.id\) throw/;
    const others = ofBot.filter((file) => !file.startsWith('src/domain/'));
    expect(others.filter((file) => asksRole.test(withoutComments(read(file))))).toEqual([]);
  });

  it.each(homes)('$power has one home', ({ pattern, allowed }) => {
    const users = ofBot.filter((file) => pattern.test(withoutComments(read(file))));
    expect(users.filter((file) => !allowed.some((home) => file.startsWith(home)))).toEqual([]);
  });

  it('Thai stands only in text, offices and paper', () => {
    const withThai = ofBot.filter((file) => /[\u0e00-\u0e7f]/.test(withoutComments(read(file))));
    expect(
      withThai.filter((file) => !file.startsWith('src/text/') && !file.startsWith('src/offices/')),
    ).toEqual([]);
  });
});

describe('readability', () => {
  it('every file says in its first line what it is for', () => {
    expect(files.filter((file) => !/^(#!.*\n)?\/\*\*/.test(read(file)))).toEqual([]);
  });

  it('every path that README, docs and comments name exists', () => {
    const pages = ['README.md', ...readdirSync(join(projectRoot, 'docs')).map((name) => `docs/${name}`)];
    const inPages = pages
      .filter((page) => page.endsWith('.md'))
      .flatMap((page) =>
        [...read(page).matchAll(/`([^`\s]+)`/g)].map(([, path = '']) => ({ from: page, path })),
      );
    const inComments = [...files, ...sourcesBelow('tests')].flatMap((file) =>
      pathsIn(commentsOf(read(file))).map((path) => ({ from: file, path })),
    );
    const named = [...inPages.filter(({ path }) => isPath.test(path)), ...inComments];
    expect(named.filter(({ from, path }) => !isThere(from, path))).toEqual([]);
  });

  const isPath = /^(src|tests|flex-templates|docs|\.ci)\/[\w./-]+$/;

  /** With their folder, or a file's name alone; `chat.ts` is each feature's. */
  function pathsIn(comment: string): string[] {
    const found = comment.match(/(?<![\w./@-])(?:[\w.-]+\/)*[\w-]+(?:\.test)?\.(?:ts|yaml|md)\b/g) ?? [];
    return found.filter((path) => path !== 'chat.ts');
  }

  /** As seen from the root, from src, or from beside the file; of a test also from beside what it tests. */
  function isThere(from: string, path: string): boolean {
    const beside = dirname(from);
    const seenFrom = ['.', 'src', beside, beside.replace(/^tests/, 'src'), 'tests/support'];
    return seenFrom.some((folder) => existsSync(join(projectRoot, folder, path)));
  }
});
