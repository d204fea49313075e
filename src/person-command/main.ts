/** `npm run person`: what is held about one person is handed out, or what may go of it removed. Ends with 1 where it could not. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ulid } from 'ulid';
import type { Person } from '../domain/person/person.js';
import { hindrance, oneOffice } from '../hosting/command-beside.js';
import type { SoundOffice } from '../hosting/prepare-office.js';
import { erasePerson } from '../people/held-data/erase-person.js';
import { heldJson, heldPage } from '../people/held-data/held-page.js';
import { readHeldData } from '../people/held-data/read-held-data.js';
import { reasonOf } from '../reason-of.js';
import { type OpenedBeside, openBeside } from '../storage/open-beside.js';
import * as words from '../text/person-command.js';
import { trafficFolder, trafficOf } from '../traffic/traffic-files.js';
import { findPerson } from './find-person.js';

const options = {
  to: { type: 'string', default: '.' },
  by: { type: 'string', default: '' },
  why: { type: 'string', default: '' },
  office: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

await main().catch((error: unknown) => endWith(1, reasonOf(error)));

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({ options, allowPositionals: true });
  const [command, ...name] = positionals;
  const wanted = name.join(' '); // a name and a surname need not be quoted
  const order = { by: values.by.trim(), reason: values.why.trim() };
  const isUnderstood =
    wanted !== '' &&
    (command === 'export' || (command === 'erase' && order.by !== '' && order.reason !== ''));
  if (values.help || !isUnderstood) return endWith(values.help ? 0 : 1, words.usage);
  const office = oneOffice(process.env, values.office);
  if (office.kind === 'faulty') return endWith(1, office.says);
  const why = await hindrance(office.config, words.runAsCommand);
  if (why !== undefined) return endWith(1, why);
  const opened = await openBeside(office.config, () => new Date());
  try {
    const found = findPerson(await opened.stores.persons.list(), wanted);
    if ('says' in found) return endWith(1, found.says);
    if (command === 'erase') return await erase(opened, found.person, order);
    const files = await exportPerson({ office, opened }, found.person, values.to);
    endWith(0, words.exported(found.person, files));
  } finally {
    await opened.close();
  }
}

/** @returns the files that it wrote, which only their owner may read */
async function exportPerson(
  { office: { config, office }, opened: { stores } }: { office: SoundOffice; opened: OpenedBeside },
  { id }: Person,
  folder: string,
): Promise<string[]> {
  const ofTraffic = (personId: string) => trafficOf(trafficFolder(config.dataDir), personId);
  const held = await readHeldData({ stores, now: () => new Date(), trafficOf: ofTraffic }, id);
  const json = `person-${id}.json`;
  const page = heldPage(held, { office: office.name, jsonHref: json });
  await mkdir(folder, { recursive: true });
  const files = [join(folder, `person-${id}.html`), join(folder, json)];
  for (const [index, content] of [page, heldJson(held)].entries())
    await writeFile(files[index] ?? '', content, { mode: 0o600 });
  return files;
}

async function erase(
  { stores }: OpenedBeside,
  person: Person,
  order: Parameters<typeof erasePerson>[2],
): Promise<void> {
  const removal = await erasePerson({ stores, now: () => new Date(), newId: ulid }, person, order);
  endWith(removal ? 0 : 1, removal ? words.erased(person) : words.stillAtWork(person));
}

function endWith(code: 0 | 1, sentence: string): void {
  console.log(sentence);
  process.exitCode = code;
}
