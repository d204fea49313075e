/** All that an installation needs on the machine, in its order. What is right already is left alone. */

import { existsSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { SERVICE, SERVICE_USER } from '../doctor/service-user.js';
import { succeeds } from '../run-command.js';
import * as words from '../text/setup.js';
import { userGroupId, userId } from '../user-names.js';
import type { Places } from './places.js';
import { caddyText, nginxText } from './proxy-texts.js';
import { filledIn } from './settings-text.js';
import { commandStep, fileStep, folderStep, type Owner, type Step } from './step.js';
import { unitText } from './unit-text.js';

export interface Installing {
  places: Places;
  program: string;
  node: string;
  settings: Record<string, string>;
}

const ROOT_ID = 0;

export function installSteps(installing: Installing): Step[] {
  const { places } = installing;
  const isTrial = places.root !== undefined;
  const files = [...settingsSteps(installing), dataStep(places), ...serviceFiles(installing)];
  return isTrial ? files : [userStep, ...files, ownersStep(places), ...serviceSteps(places)];
}

const userStep = commandStep(words.makesUser(SERVICE_USER), () => userId(SERVICE_USER) !== undefined, [
  'useradd',
  '--system',
  '--user-group',
  '--home-dir',
  '/var/lib/publish-desk',
  '--no-create-home',
  '--shell',
  '/usr/sbin/nologin',
  SERVICE_USER,
]);

/** Root's, and to be read by the service alone: it holds the secrets. */
function settingsSteps({ places, program, settings }: Installing): Step[] {
  const owner = ownedBy(places, 'root');
  const { OFFICE_PROFILE = '' } = settings;
  const isOwnProfile = existsSync(OFFICE_PROFILE) && statSync(OFFICE_PROFILE).isFile();
  const base = existsSync(places.settingsFile) ? places.settingsFile : join(program, '.env.example');
  const text = filledIn(readFileSync(base, 'utf8'), {
    ...settings,
    ...(isOwnProfile && { OFFICE_PROFILE: places.profile }),
  });
  return [
    folderStep(words.makesFolder(places.settingsFolder), { path: places.settingsFolder, mode: 0o750, owner }),
    ...(isOwnProfile
      ? [
          fileStep(words.copiesProfile(OFFICE_PROFILE, places.profile), {
            path: places.profile,
            mode: 0o640,
            owner,
            text: readFileSync(OFFICE_PROFILE, 'utf8'),
          }),
        ]
      : []),
    fileStep(words.writesSettings(places.settingsFile), {
      path: places.settingsFile,
      mode: 0o640,
      owner,
      text,
    }),
  ];
}

function dataStep(places: Places): Step {
  const owner = ownedBy(places, 'service');
  return folderStep(words.makesData(places.data), { path: places.data, mode: 0o700, owner });
}

/** Data that came from another machine, or that root restored, belongs to somebody whom the service is not. */
function ownersStep({ data }: Places): Step {
  const foreign = `[ -z "$(find ${data} ! -user ${SERVICE_USER} -print -quit)" ]`;
  return commandStep(
    words.handsToService(data, SERVICE_USER),
    () => !existsSync(data) || (userId(SERVICE_USER) !== undefined && succeeds(['sh', '-c', foreign])),
    ['chown', '-R', `${SERVICE_USER}:${SERVICE_USER}`, data],
  );
}

function serviceFiles({ places, program, node, settings }: Installing): Step[] {
  const owner = ownedBy(places, 'machine');
  const { PUBLIC_URL: publicUrl = '', PORT = '3000' } = settings;
  const proxy = { publicUrl, port: Number(PORT) };
  const unit = unitText({ program: resolve(program), node, settingsFile: places.settingsFile });
  return [
    fileStep(words.writesUnit(places.unit), { path: places.unit, mode: 0o644, owner, text: unit }),
    fileStep(words.writesProxy('Caddy', places.caddy), {
      path: places.caddy,
      mode: 0o644,
      owner,
      text: caddyText(proxy),
    }),
    fileStep(words.writesProxy('nginx', places.nginx), {
      path: places.nginx,
      mode: 0o644,
      owner,
      text: nginxText(proxy),
    }),
  ];
}

/** A unit that systemd has not read again, or a process older than its settings, still goes by the old ones. */
function serviceSteps(places: Places): Step[] {
  const needsReload = () => !showOf('NeedDaemonReload', 'no');
  return [
    commandStep(words.reloadsUnits, () => !needsReload(), ['systemctl', 'daemon-reload']),
    commandStep(words.enables, () => succeeds(['systemctl', 'is-enabled', '--quiet', SERVICE]), [
      'systemctl',
      'enable',
      SERVICE,
    ]),
    commandStep(words.startsService, () => isUpToDate(places), ['systemctl', 'restart', SERVICE]),
  ];
}

function showOf(property: string, wanted: string): boolean {
  return succeeds([
    'sh',
    '-c',
    `[ "$(systemctl show --property ${property} --value ${SERVICE})" = ${wanted} ]`,
  ]);
}

/** Runs, and was started after its files were last changed. */
function isUpToDate({ settingsFile, profile, unit }: Places): boolean {
  if (!succeeds(['systemctl', 'is-active', '--quiet', SERVICE])) return false;
  const changed = [settingsFile, profile, unit]
    .filter((path) => existsSync(path))
    .map((path) => statSync(path).mtimeMs);
  const newest = Math.floor(Math.max(...changed) / 1000);
  const started = `$(date --date="$(systemctl show --property ActiveEnterTimestamp --value ${SERVICE})" +%s)`;
  return succeeds(['sh', '-c', `[ ${started} -ge ${newest} ]`]);
}

/** `root`: root's, with the service's group. `machine`: root's alone. In a trial everything is whoever's that runs it. */
function ownedBy({ root }: Places, whose: 'root' | 'service' | 'machine'): () => Owner | undefined {
  return () => {
    if (root !== undefined) return undefined;
    const serviceId = userId(SERVICE_USER) ?? ROOT_ID;
    const groupId = userGroupId(SERVICE_USER) ?? ROOT_ID;
    return {
      userId: whose === 'service' ? serviceId : ROOT_ID,
      groupId: whose === 'machine' ? ROOT_ID : groupId,
    };
  };
}
