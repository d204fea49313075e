/** The service listens a moment after systemd has started it, and whoever started it by hand looks at once: wait for it. */
import { setTimeout } from 'node:timers/promises';
import { SETTINGS_FILE } from '../config/read-settings.js';
import { succeeds } from '../run-command.js';
import { statusOf } from './checks/bot-process.js';
import { reachable } from './checks/running-secret.js';
import { SERVICE } from './service-user.js';

const STARTS_WITHIN_MS = 15_000;
const ASK_AGAIN_AFTER_MS = 500;

interface Service {
  host: string;
  port: number;
  settingsFile: string | undefined;
}

/** At once where the service does not run, or where other settings than its own are looked at. */
export async function awaitService({ host, port, settingsFile }: Service): Promise<void> {
  if (settingsFile !== SETTINGS_FILE || !succeeds(['systemctl', 'is-active', '--quiet', SERVICE])) return;
  const address = `http://${reachable(host)}:${port}/healthz`;
  for (let waited = 0; waited < STARTS_WITHIN_MS; waited += ASK_AGAIN_AFTER_MS) {
    if ((await statusOf(address)) !== undefined) return;
    await setTimeout(ASK_AGAIN_AFTER_MS);
  }
}
