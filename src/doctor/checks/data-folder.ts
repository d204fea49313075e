/** Can the bot keep its data where it is told to? Judged for the user as whom it runs, whoever looks. */
import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { findUnwritable, nearestPresent, type Unwritable } from '../../storage/find-unwritable.js';
import { WANTED_MEGABYTES } from '../../storage/free-bytes.js';
import { tryDatabase } from '../../storage/sqlite/try-database.js';
import * as words from '../../text/doctor-data.js';
import { notWritable } from '../../text/system-faults.js';
import { currentUser, type User, userName } from '../../user-names.js';
import type { CheckContext } from '../check.js';
import { type Finding, fault, note, ok } from '../finding.js';
import { serviceUser } from '../service-user.js';

export async function checkDataFolder({ config, records, freeBytes }: CheckContext): Promise<Finding[]> {
  if (config.mongodbUri) return []; // then nothing is kept on this machine
  const folder = resolve(config.dataDir);
  const present = await nearestPresent(folder);
  if (!(await stat(present)).isDirectory()) return [fault(words.folderIsFile(present))];

  const viewer = currentUser();
  const service = serviceUser(folder);
  const look = viewer && service ? [seenAs(viewer, service)] : [];
  if (viewer?.id !== 0 && viewer?.id !== service?.id) return look; // another user's rights tell nothing
  const unwritable = await findUnwritable(folder, viewer?.id === service?.id ? undefined : service?.id);
  if (unwritable) return [...look, notWritableBy(service, { folder, unwritable })];
  if (records.kind === 'sound') tryDatabase(folder); // any other is left as it is

  const megabytes = Math.floor((await freeBytes(present)) / 1024 ** 2);
  if (megabytes < WANTED_MEGABYTES) return [...look, fault(words.littleSpace(megabytes, WANTED_MEGABYTES))];
  const found =
    present === folder ? ok(words.folderFine(folder, megabytes)) : note(words.folderWillBeMade(folder));
  return [...look, found];
}

function seenAs(viewer: User, service: User): Finding {
  if (viewer.id === service.id) return ok(words.seenAsService(viewer.name));
  return viewer.id === 0
    ? ok(words.seenForService(service.name))
    : note(words.seenAsOther(viewer.name, service.name));
}

function notWritableBy(
  service: User | undefined,
  { folder, unwritable }: { folder: string; unwritable: Unwritable },
): Finding {
  const { path, ownerId } = unwritable;
  return fault(notWritable({ path, folder, owner: userName(ownerId), user: service?.name ?? '?' }));
}
