/** All checks, one after the other: first this machine and its records, then LINE. */
import { join } from 'node:path';
import type { Config, SettingFault } from '../config/config.js';
import type { OfficeSettings } from '../config/installation.js';
import { readSettings } from '../config/read-settings.js';
import { createLine } from '../line/line-client.js';
import { useOutgoingProxy } from '../line/use-outgoing-proxy.js';
import { loadOffice, OfficeProfileError } from '../offices/load-office.js';
import type { Office } from '../offices/office.js';
import { freeBytes as freeBytesLeft } from '../storage/free-bytes.js';
import { sameChannel, settingFaulty, settingsFine, settingsFirst } from '../text/doctor.js';
import { settingFaultLine } from '../text/start.js';
import { awaitService } from './await-service.js';
import type { Check, CheckContext } from './check.js';
import { checkAccount } from './checks/account.js';
import { checkAssessmentBoards } from './checks/assessment-boards.js';
import { checkBackups } from './checks/backups.js';
import { checkBotProcess } from './checks/bot-process.js';
import { checkCertificate } from './checks/certificate.js';
import { checkClock } from './checks/clock.js';
import { checkDataFolder } from './checks/data-folder.js';
import { checkDatabase } from './checks/database.js';
import { checkHolidays } from './checks/holidays.js';
import { checkLateJobs } from './checks/late-jobs.js';
import { checkMissingFiles } from './checks/missing-files.js';
import { checkNodeVersion } from './checks/node-version.js';
import { checkOfficeProfile } from './checks/office-profile.js';
import { checkQuota } from './checks/quota.js';
import { checkRoles } from './checks/roles.js';
import { checkUndelivered } from './checks/undelivered.js';
import { checkUnits } from './checks/units.js';
import { checkUnreadable } from './checks/unreadable.js';
import { checkVirusScanner } from './checks/virus-scanner.js';
import { checkWaiting } from './checks/waiting.js';
import { checkWebhook } from './checks/webhook.js';
import { failedCheck } from './failed-check.js';
import { type Finding, fault, isFault, note, ok } from './finding.js';
import { readCertificateEnd } from './read-certificate-end.js';
import { readRecords } from './read-records.js';

export interface DoctorOptions {
  env: Record<string, string | undefined>;
  setWebhook: boolean;
  now: CheckContext['now'];
  /** Absent: the one that runs this. */
  nodeVersion?: string;
  /** How long each call to LINE may take. */
  deadlineMs?: number;
  freeBytes?: CheckContext['freeBytes'];
  certificateEnd?: CheckContext['certificateEnd'];
}

const localChecks: Check[] = [
  checkDataFolder,
  checkDatabase,
  checkUnreadable,
  checkBotProcess,
  checkLateJobs,
  checkOfficeProfile,
  checkAssessmentBoards,
  checkRoles,
  checkUnits,
  checkHolidays,
  checkWaiting,
  checkUndelivered,
  checkMissingFiles,
  checkVirusScanner,
  checkBackups,
];

/** Each finding as soon as it is known. */
export async function* runDoctor(options: DoctorOptions): AsyncGenerator<Finding> {
  yield checkNodeVersion(options.nodeVersion ?? process.version);
  const { file, read } = readSettings(options.env);
  if (!read.ok) return yield* settingsToMend(read.faults);
  await useOutgoingProxy(read.config);
  const { officeSettings, strays, offices } = read.config;
  await awaitService({ ...read.config, settingsFile: file });
  yield* strays.map((one) => fault(settingFaulty(settingFaultLine(one))));
  for (const settings of officeSettings) {
    const { id } = settings;
    const findings = examine(settings, {
      ...options,
      settingsFile: file,
      officeFile: offices === undefined ? undefined : join(offices, `${id}.env`),
      twins: twinsOf(settings, officeSettings),
    });
    for await (const finding of findings) yield { ...finding, ...(id !== undefined && { office: id }) };
  }
}

interface Examining extends DoctorOptions, Pick<CheckContext, 'settingsFile' | 'officeFile'> {}

async function* examine(
  { id, read }: OfficeSettings,
  { twins, ...options }: Examining & { twins: string[] },
): AsyncGenerator<Finding> {
  if (!read.ok) return yield* settingsToMend(read.faults, id);
  yield ok(settingsFine);

  const context = await lookAround(read.config, options);
  for (const check of localChecks) yield* await carefully(check, context);
  if (twins.length > 0) return yield fault(sameChannel(twins));
  yield* checkLine(context);
}

/** Offices with the same LINE channel, by a file that was copied: one webhook address can't serve both. */
function twinsOf({ id, read }: OfficeSettings, all: OfficeSettings[]): string[] {
  if (!read.ok) return [];
  const { config } = read;
  return all.flatMap((other) =>
    other.id !== undefined && other.id !== id && other.read.ok && isSameChannel(config, other.read.config)
      ? [other.id]
      : [],
  );
}

/** Either of the two is enough: a webhook would be set at the other's account. */
function isSameChannel(one: Config, other: Config): boolean {
  return (
    one.channelAccessToken === other.channelAccessToken ||
    one.channelSecrets.some((secret) => other.channelSecrets.includes(secret))
  );
}

function settingsToMend(faults: SettingFault[], office?: string): Finding[] {
  const findings = faults.map((one) => ({
    ...fault(settingFaulty(settingFaultLine(one))),
    ...(one.office !== undefined && { office: one.office }),
  }));
  const file = office ? `${office}.env` : faults.find((one) => one.file)?.file;
  return [...findings, note(settingsFirst(file ?? '.env'))];
}

/** Where LINE does not know us, or can't be reached, nothing else can be asked. */
async function* checkLine(context: CheckContext): AsyncGenerator<Finding> {
  const account = await carefully(checkAccount, context);
  yield* account;
  if (account.some(isFault)) return;
  yield* await carefully(checkClock, context);
  yield* await carefully(checkCertificate, context);
  yield* await carefully(checkWebhook, context);
  yield* await carefully(checkQuota, context);
}

async function lookAround(config: Config, options: Examining): Promise<CheckContext> {
  const { setWebhook, deadlineMs, settingsFile, officeFile, now } = options;
  const { freeBytes = freeBytesLeft, certificateEnd = readCertificateEnd } = options;
  return {
    config,
    line: createLine({ ...config, ...(deadlineMs !== undefined && { deadlineMs }) }),
    office: readOffice(config.officeProfile),
    records: await readRecords(config),
    freeBytes,
    certificateEnd,
    settingsFile,
    officeFile,
    now,
    setWebhook,
  };
}

/** A check that fails must not hide what the others find. */
async function carefully(check: Check, context: CheckContext): Promise<Finding[]> {
  try {
    return await check(context);
  } catch (error) {
    return [failedCheck(error)];
  }
}

function readOffice(profile: string): Office | OfficeProfileError {
  try {
    return loadOffice(profile);
  } catch (error) {
    if (error instanceof OfficeProfileError) return error;
    throw error;
  }
}
