/** `npm run demo` tells in a sentence what it can be asked for. */
import { expect, it } from 'vitest';
import { readDemoOptions } from '../../src/demo/demo-options.js';

const noFile = () => false;

it('--help names the options and the offices', () => {
  const told = readDemoOptions(['--help'], noFile);
  expect(told).toMatchObject({ kind: 'told', exitCode: 0 });
  expect(told.kind === 'told' && told.text).toMatch(/--office.*ban-luang, .*--fresh/s);
});

it.each([[['--offce', 'ban-luang']], [['ban-luang']]])(
  '%j, which is no option, is told the same, as a fault',
  (args) => {
    expect(readDemoOptions(args, noFile)).toMatchObject({ kind: 'told', exitCode: 1 });
  },
);

it('an office that does not exist is told in one sentence with those that do', () => {
  const told = readDemoOptions(['--office', 'bogus'], noFile);
  expect(told).toMatchObject({ kind: 'told', exitCode: 1 });
  expect(told.kind === 'told' && told.text).toMatch(/^[^\n]*no office 'bogus'[^\n]*mueang-pattani[^\n]*$/);
});

it('a built-in office, or the path of a profile, is played', () => {
  expect(readDemoOptions(['--office', 'ban-luang', '--fresh'], noFile)).toEqual({
    kind: 'run',
    office: 'ban-luang',
    fresh: true,
  });
  expect(readDemoOptions(['--office', 'own.yaml'], (path) => path === 'own.yaml')).toMatchObject({
    kind: 'run',
  });
});
