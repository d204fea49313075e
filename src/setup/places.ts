/** Where an installation stands on a Linux machine. The program's own folder holds nothing that an upgrade may not replace. */
import { join } from 'node:path';
import { SETTINGS_FILE } from '../config/read-settings.js';
import { SERVICE } from '../doctor/service-user.js';

export interface Places {
  /** Absent: the machine itself. Else a folder in which all of it stands, for a trial. */
  root: string | undefined;
  settingsFolder: string;
  settingsFile: string;
  /** The office's own profile. */
  profile: string;
  caddy: string;
  nginx: string;
  data: string;
  /** Where an upgrade leaves what was there before it. */
  backups: string;
  unit: string;
}

export function placesBelow(root: string | undefined): Places {
  const below = (path: string) => (root === undefined ? path : join(root, path));
  const settingsFolder = below('/etc/publish-desk');
  return {
    root,
    settingsFolder,
    settingsFile: below(SETTINGS_FILE),
    profile: join(settingsFolder, 'office.yaml'),
    caddy: join(settingsFolder, 'proxy/Caddyfile'),
    nginx: join(settingsFolder, 'proxy/nginx.conf'),
    data: below('/var/lib/publish-desk'),
    backups: below('/var/backups/publish-desk'),
    unit: below(`/etc/systemd/system/${SERVICE}.service`),
  };
}
