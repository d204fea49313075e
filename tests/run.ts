/** `npm test`: compiler, formatter and tests at the same time. The last line counts them: N passed, N failed, N skipped. */
import { readdirSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { explainSkipped } from './run/explain-skipped.js';
import { runCommand } from './run/run-command.js';
import { runVitest } from './run/run-vitest.js';
import { addCounts, type Counts, countsLine, oneFailed } from './run/test-counts.js';

/** Everything together, however it hangs, so that whoever waits for the last line gets it. */
const LIMIT_SECONDS = Number(process.env.TEST_LIMIT_SECONDS ?? 600);

/** Tests in which days are read, counted, typed or shown. Nothing else asks for a zone (tests/time-zones.test.ts). */
const WITH_DAYS = [
  'tests/clock.test.ts',
  'tests/text',
  'tests/stories/say-a-date.test.ts',
  'tests/domain',
  'tests/form',
  'tests/flex-templates',
  'tests/stories/submit.test.ts',
  'tests/stories/offices',
  'tests/stories/acting-order.test.ts',
];

const SLOW = '.slow.test.ts';

/** Files come in and go out by them, and papers. */
const PAGES = [
  'tests/http/upload-route.test.ts',
  'tests/http/files-route.test.ts',
  'tests/http/file-parts.test.ts',
  'tests/http/papers-route.test.ts',
  'tests/http/verify-route.test.ts',
  'tests/browser/upload-page.test.ts',
  'tests/browser/viewer-page.test.ts',
];

const USAGE = `npm test [-- --quick | --stories | --slow | --stories-on-mongodb]

  --quick               only the tests, once, and none that needs a browser
  --stories             only the stories of any office, once
  --slow                only those that start the program over and over, wait as long as people do, or need a browser
                        for long, and whatever has days in it in the office's time zone
  --stories-on-mongodb  only the stories of any office and the pages of files and papers, on the MongoDB server that
                        TEST_MONGODB_URI names

  TEST_THOROUGH=1 tries each property as often as proves it, and fills in the form of each story by chat; without,
  a property is tried a tenth as often, and a form that was filled in before is taken up.
  After ${LIMIT_SECONDS} seconds what still runs is ended, and counts as failed; TEST_LIMIT_SECONDS allows more.
`;

await main();

async function main(): Promise<void> {
  const flag = { type: 'boolean' } as const;
  const { values } = parseArgs({
    options: { quick: flag, stories: flag, slow: flag, 'stories-on-mongodb': flag, help: flag },
  });
  if (values.help) return console.log(USAGE);

  const signal = endOfPatience();
  const results = await runOf(values)(signal);
  const counts = results.reduce(addCounts);
  explainSkipped(counts.skipped);
  if (!values.slow) console.log(leftOut());
  if (signal.aborted) console.log(`\nNot everything could run: ${signal.reason}`);
  console.log(`\n${countsLine(counts)}`);
  process.exitCode = counts.failed > 0 ? 1 : 0;
}

function runOf(values: {
  quick?: boolean;
  stories?: boolean;
  slow?: boolean;
  'stories-on-mongodb'?: boolean;
}) {
  if (values.quick) return runQuickly;
  if (values.stories) return runStories;
  if (values.slow) return runSlow;
  return values['stories-on-mongodb'] ? runStoriesOnMongo : runEverything;
}

function leftOut(): string {
  const zone = `in the time zone of the office ${WITH_DAYS.join(', ')}`;
  return `\n!! LEFT TO \`npm test -- --slow\`: ${slowFiles().join(', ')}; ${zone}`;
}

function slowFiles(): string[] {
  return readdirSync('tests', { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith(SLOW));
}

/** The stories of any office: those of each office stand in a folder of their own. */
function storyFiles(): string[] {
  const files = readdirSync('tests/stories').filter((name) => name.endsWith('.test.ts'));
  return files.filter((name) => !name.endsWith(SLOW)).map((name) => `tests/stories/${name}`);
}

async function runStories(signal: AbortSignal): Promise<Counts[]> {
  return [await runVitest({ timeZone: 'UTC', only: storyFiles(), projects: ['shared'], signal })];
}

async function runSlow(signal: AbortSignal): Promise<Counts[]> {
  const inBangkok = { timeZone: 'Asia/Bangkok', only: WITH_DAYS, projects: ['shared' as const] };
  return [
    await runVitest({ timeZone: 'UTC', projects: ['slow'], signal }),
    await runVitest({ ...inBangkok, signal }),
  ];
}

async function runQuickly(signal: AbortSignal): Promise<Counts[]> {
  const folders = readdirSync('tests').filter((name) => name !== 'browser');
  return [await runVitest({ timeZone: 'UTC', only: folders.map((name) => `tests/${name}`), signal })];
}

/**
 * People see the same on every storage. The stories of each office tap faster than SecantusDB answers, and try
 * profiles rather than stores; a story that looked before its card had come may look once more.
 */
async function runStoriesOnMongo(signal: AbortSignal): Promise<Counts[]> {
  const uri = process.env.TEST_MONGODB_URI;
  if (!uri) throw new Error('Set TEST_MONGODB_URI to the MongoDB server of the tests');
  return [
    await runVitest({
      timeZone: 'UTC',
      only: [...storyFiles(), ...PAGES],
      retry: 1,
      env: { STORIES_ON_MONGODB: uri },
      signal,
    }),
  ];
}

async function runEverything(signal: AbortSignal): Promise<Counts[]> {
  const [tests, ...checks] = await Promise.all([
    runVitest({ timeZone: 'UTC', signal }),
    runCommand({
      title: 'tsc',
      args: ['node_modules/typescript/bin/tsc', '-p', '.', '--checkers', '1'],
      signal,
    }),
    runCommand({
      title: 'biome check',
      args: ['node_modules/@biomejs/biome/bin/biome', 'check', '.'],
      signal,
    }),
  ]);
  return [tests, ...checks.filter((succeeded) => !succeeded).map(() => oneFailed)];
}

/** Ends what is running when the time is up or somebody presses Ctrl+C. */
function endOfPatience(): AbortSignal {
  const interrupted = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM'] as const) {
    process.once(name, () => interrupted.abort(`stopped by ${name}`));
  }
  const timeUp = new AbortController();
  setTimeout(() => timeUp.abort(`no end after ${LIMIT_SECONDS} seconds`), LIMIT_SECONDS * 1000).unref();
  return AbortSignal.any([interrupted.signal, timeUp.signal]);
}
