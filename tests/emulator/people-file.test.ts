/** People and account come from a YAML file. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { readPeopleFile } from '../../src/emulator/people-file.js';

async function fileWith(yaml: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'emulator-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  await writeFile(join(folder, 'people.yaml'), yaml);
  return join(folder, 'people.yaml');
}

test('the sample that comes along is in order', async () => {
  const sample = await readPeopleFile(new URL('../../src/emulator/sample.yaml', import.meta.url));
  expect(sample.people.map(({ key }) => key)).toEqual(['staff', 'chief', 'webmaster', 'guest']);
});

test('a short file is completed by defaults', async () => {
  const file = await readPeopleFile(await fileWith('people: [{ key: a, name: Ann }]'));
  expect(file).toEqual({
    channel: {},
    people: [{ key: 'a', name: 'Ann', role: '', device: 'phone', follows: true }],
  });
});

test('a wrong file is refused with the place of the fault', async () => {
  await expect(readPeopleFile(await fileWith('people: [{ key: "Ä b", name: Ann }]'))).rejects.toThrow(
    /people\[0\]\.key/,
  );
  await expect(readPeopleFile(await fileWith('peopel: []'))).rejects.toThrow(/peopel/);
});
