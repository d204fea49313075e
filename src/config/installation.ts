/** The offices that this process serves, as the environment says: one, or each of a folder with a LINE channel of its own. */
import { existsSync, readdirSync } from 'node:fs';
import { join, parse } from 'node:path';
import { parseEnv } from 'node:util';
import {
  type Config,
  type ConfigResult,
  type Environment,
  type MachineConfig,
  officeSettingNames,
  readConfig,
  readMachineConfig,
  type SettingFault,
  settingsGiven,
} from './config.js';
import { readTextFile } from './read-text-file.js';

export interface OfficeSettings {
  /** The name of its files; absent: it is alone. */
  id?: string;
  read: ConfigResult;
}

export interface Installation extends MachineConfig {
  /** Sound or not: the faults of one are no reason to keep the others waiting. */
  officeSettings: OfficeSettings[];
  /** Faults that stop nobody. */
  strays: SettingFault[];
}

const OFFICE_NAME = /^[a-z0-9-]{1,40}$/;
const USUAL_DATABASE = 'publish-desk';

/** Fails, with all faults of all, where what they share is faulty; or where there is one office alone, and it is. */
export function readInstallation(env: Environment): ConfigResult<Installation> {
  const machine = readMachineConfig(env);
  const folder = settingsGiven(env).OFFICES;
  const officeSettings = folder ? readOffices(folder, env) : [{ read: readConfig(env) }];
  const ofOffices = officeSettings.flatMap(({ read }) => (read.ok ? [] : read.faults));
  if (!machine.ok) return { ok: false, faults: [...machine.faults, ...without(ofOffices, machine.faults)] };

  const ofFolder = faultsBetween(officeSettings);
  const isAlone = folder === undefined;
  if (ofFolder.length > 0 || (isAlone && ofOffices.length > 0)) {
    return { ok: false, faults: [...ofFolder, ...ofOffices] };
  }
  const { provinceOffice } = machine.config;
  const strays = [...strayFiles(folder), ...unknownOffice(provinceOffice, officeSettings)];
  return { ok: true, config: { ...machine.config, officeSettings, strays } };
}

function faultsBetween(offices: OfficeSettings[]): SettingFault[] {
  return offices.length === 0 ? [{ variable: 'OFFICES', problem: 'noOffices' }] : [];
}

/** Then nobody sees the summary of all; everything else works. */
function unknownOffice(provinceOffice: string | undefined, offices: OfficeSettings[]): SettingFault[] {
  const isKnown = provinceOffice === undefined || offices.some(({ id }) => id === provinceOffice);
  return isKnown ? [] : [{ variable: 'PROVINCE_OFFICE', problem: 'noSuchOffice' }];
}

/** As Windows and editors name what is meant for an office: x.yml, x.env.txt. */
const NEAR_MISS = /\.(yml|env\.\w+|yaml\.\w+)$/i;

function strayFiles(folder: string | undefined): SettingFault[] {
  const names = folder === undefined ? [] : filesIn(folder).filter((name) => NEAR_MISS.test(name));
  return names.sort().map((variable) => ({ variable, problem: 'nearMissName' }));
}

/** A fault of all is said once. */
function without(faults: SettingFault[], said: SettingFault[]): SettingFault[] {
  return faults.filter(({ variable }) => !said.some((one) => one.variable === variable));
}

function readOffices(folder: string, env: Environment): OfficeSettings[] {
  const shared = Object.fromEntries(
    Object.entries(settingsGiven(env)).filter(([name]) => !officeSettingNames.includes(name)),
  );
  return officeIds(folder).map((id) => ({ id, read: readOffice({ folder, id, shared }) }));
}

/** A profile without a channel is a fault that must be seen, so either file makes an office. */
function officeIds(folder: string): string[] {
  const names = filesIn(folder).map((file) => parse(file));
  const ids = names.filter(({ ext }) => ext === '.env' || ext === '.yaml').map(({ name }) => name);
  return [...new Set(ids)].sort();
}

/** None where there is no folder that can be read. */
function filesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

interface OfficeFiles {
  folder: string;
  id: string;
  shared: Environment;
}

function readOffice({ folder, id, shared }: OfficeFiles): ConfigResult {
  if (!OFFICE_NAME.test(id)) {
    return { ok: false, faults: [{ office: id, variable: 'OFFICES', problem: 'noOfficeName' }] };
  }
  const file = readTextFile(join(folder, `${id}.env`));
  if (file.kind === 'notReadable' || file.kind === 'notUtf8') {
    return { ok: false, faults: [{ office: id, variable: `${id}.env`, problem: file.kind }] };
  }
  const own = file.kind === 'text' ? settingsGiven(parseEnv(file.text)) : {};
  const profile = join(folder, `${id}.yaml`);
  const read = readConfig({ ...shared, OFFICE_PROFILE: existsSync(profile) ? profile : id, ...own });
  if (!read.ok) return { ok: false, faults: read.faults.map((fault) => ({ ...fault, office: id })) };
  return { ok: true, config: configOf(id, read.config) };
}

/** Each office has its own place in what they share. */
function configOf(id: string, config: Config): Config {
  const { publicUrl, dataDir, backupDir, mongodbUri } = config;
  return {
    ...config,
    publicUrl: `${publicUrl}/${id}`,
    webhookUrl: `${publicUrl}/webhook/${id}`,
    dataDir: join(dataDir, id),
    backupDir: backupDir && join(backupDir, id),
    mongoDatabase: mongodbUri && `${databaseIn(mongodbUri) ?? USUAL_DATABASE}-${id}`,
  };
}

/** No URL for the standard parser: it may name several hosts. */
function databaseIn(mongodbUri: string): string | undefined {
  return /^[^:]+:\/\/[^/]+\/([^?]+)/.exec(mongodbUri)?.[1];
}
