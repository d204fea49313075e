/** `npm start`: settings, data, the app; then it listens until it is told to stop. */
import { createApp } from './app.js';
import { type Config, readConfig } from './config.js';
import { createLog } from './log.js';
import { loadOffice, OfficeProfileError } from './offices/load-office.js';
import { administratorIds } from './registration/first-administrator.js';
import { openStorage } from './storage/open-storage.js';
import {
  firstAdministrator,
  profileFaulty,
  settingsFaulty,
  started,
  startFailed,
  stopping,
} from './text/start.js';

/** Docker and systemd wait 10 seconds before they kill. */
const FORCED_END_MS = 9_500;

const read = readConfig(process.env);
if (read.ok) await start(read.config).catch(giveUp);
else giveUpSaying(settingsFaulty(read.faults));

async function start(config: Config): Promise<void> {
  const office = loadOffice(config.officeProfile);
  const data = await openStorage(config, () => new Date());
  const app = createApp({ config, office, ...data, log: createLog(config.logLevel) });
  const { port } = await app.listen();
  const stop = async () => {
    console.log(stopping);
    setTimeout(() => process.exit(0), FORCED_END_MS).unref();
    await app.stop();
    await data.close();
    process.exit(0);
  };
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);

  console.log(started({ office: office.name, port, publicUrl: config.publicUrl }));
  const administrators = await administratorIds(app.deps);
  if (administrators.length === 0) console.log(firstAdministrator(app.deps.firstAdministratorCode));
}

function giveUp(error: unknown): never {
  if (error instanceof OfficeProfileError) return giveUpSaying(profileFaulty(error.file, error.faults));
  return giveUpSaying(startFailed(error instanceof Error ? error.message : String(error)));
}

function giveUpSaying(words: string): never {
  console.error(words);
  process.exit(1);
}
