/** How vitest finds the tests. */
import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { SlowestFirst } from './run/slowest-first.js';

/** They start the program over and over, or wait as long as people do: `npm test -- --slow`. */
const SLOW = 'tests/**/*.slow.test.ts';
/** They change what a whole process shares: its fetch (nock), its environment, its modules. */
const NEED_A_PROCESS = [
  'tests/line/**/*.test.ts',
  'tests/instances/**/*.test.ts',
  'tests/storage/sqlite/query-plans.test.ts',
  'tests/form/text-of-files.test.ts',
];

const root = new URL('..', import.meta.url).pathname;

export default defineConfig({
  test: {
    root,
    testTimeout: 30_000,
    // Some tests wait for a process, a browser or a limit of time: meanwhile others have the processor.
    maxWorkers: availableParallelism() + 1,
    globalSetup: 'tests/support/compile-programs.ts',
    alias: [{ find: /^.*\/program-file\.js$/, replacement: `${root}tests/support/compiled-program.ts` }],
    sequence: { sequencer: SlowestFirst },
    // A poll waits long, since a busy machine is late: 1 second is vitest's own.
    expect: { poll: { timeout: 10_000 } },
    // Stories leave much garbage that dies young.
    execArgv: ['--max-semi-space-size=64'],
    projects: [
      { extends: true, test: { name: 'process', include: NEED_A_PROCESS } },
      { extends: true, test: { name: 'slow', include: [SLOW], testTimeout: 120_000 } },
      {
        extends: true,
        test: {
          name: 'shared',
          include: ['tests/**/*.test.ts'],
          exclude: [SLOW, ...NEED_A_PROCESS],
          // Loading the program anew for each file takes longer than most files.
          isolate: false,
        },
      },
    ],
  },
});
