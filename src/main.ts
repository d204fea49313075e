/** `npm start`: settings, data, the bot of each office; then it listens until it is told to stop. */
import { secretsOf } from './config/config.js';
import type { Installation } from './config/installation.js';
import { readSettings } from './config/read-settings.js';
import { hasRole } from './domain/person/person.js';
import type { HostedOffice } from './hosting/host-office.js';
import { type PreparedOffice, prepareOffice } from './hosting/prepare-office.js';
import { type ServedOffices, serveOffices } from './hosting/serve-offices.js';
import { useOutgoingProxy } from './line/use-outgoing-proxy.js';
import { createLog, type Log } from './log.js';
import { reasonOf } from './reason-of.js';
import {
  firstAdministrator,
  settingsFaulty,
  settingsOdd,
  started,
  startFailed,
  stopping,
} from './text/start.js';

/** Docker and systemd wait 10 seconds before they kill. */
const FORCED_END_MS = 9_500;

const { read } = readSettings(process.env);
if (read.ok) await start(read.config).catch(giveUp);
else giveUpSaying(settingsFaulty(read.faults));

async function start({ officeSettings, strays, ...common }: Installation): Promise<void> {
  if (strays.length > 0) console.error(settingsOdd(strays));
  await useOutgoingProxy(common);
  const offices = officeSettings.map(prepareOffice);
  for (const one of offices) if (one.kind === 'faulty') console.error(one.says);
  const served = await serveOffices({ ...common, offices, prepareAgain, sayFault });
  endOrderly(
    served,
    createLog(common.logLevel, {
      secrets: officeSettings.flatMap(({ read }) => (read.ok ? secretsOf(read.config) : [])),
    }),
  );
  for (const host of served.hosts)
    sayWhenOpen(host, { host: common.host, port: served.port }).catch((error) => sayFault(error, host.id));
}

/** With what stands in its files now. */
function prepareAgain(id: string): PreparedOffice {
  const { read: now } = readSettings(process.env);
  const settings = now.ok ? now.config.officeSettings.find((one) => one.id === id) : undefined;
  return settings ? prepareOffice(settings) : { kind: 'faulty', id, says: '' };
}

/** As soon as the office serves: now, or when its database is back. */
async function sayWhenOpen(
  { keepTrying }: HostedOffice,
  listens: { host: string; port: number },
): Promise<void> {
  const opened = await keepTrying();
  if (!opened) return; // the program was stopped before that
  const { office, firstAdministratorCode } = opened.app.deps;
  console.log(started({ office: office.name, ...listens, webhookUrl: opened.webhookUrl }));
  const persons = await opened.app.deps.stores.persons.list();
  if (!persons.some((one) => hasRole(one, 'administrator')))
    console.log(firstAdministrator(office.name, firstAdministratorCode));
}

/** A fault that nobody caught may have left anything half done in memory: whatever starts the program again begins from the records. */
function endOrderly({ stop }: ServedOffices, log: Log): void {
  const end = async (code: number) => {
    console.log(stopping);
    setTimeout(() => process.exit(code), FORCED_END_MS).unref();
    await stop();
    process.exit(code);
  };
  process.once('SIGTERM', () => end(0));
  process.once('SIGINT', () => end(0));
  process.once('uncaughtException', (error) => {
    log.error({ err: error }, 'A fault that nobody caught: the program ends, to be started again');
    return end(1);
  });
}

function giveUp(error: unknown): never {
  if (error instanceof AggregateError) process.exit(1); // of each office it was said why
  sayFault(error);
  process.exit(1);
}

function sayFault(error: unknown, office?: string): void {
  console.error(startFailed(reasonOf(error), office));
}

function giveUpSaying(words: string): never {
  console.error(words);
  process.exit(1);
}
