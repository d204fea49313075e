/** The service listens a moment after systemd has started it, and whoever started it by hand looks at once: wait for it. */
import { SETTINGS_FILE } from '../config/read-settings.js';
import { succeeds } from '../run-command.js';
import { askAgain } from './ask-again.js';
import { statusOf } from './checks/bot-process.js';
import { reachable } from './checks/running-secret.js';
import { SERVICE } from './service-user.js';

const STARTS_WITHIN_MS = 15_000;

interface Service {
  host: string;
  port: number;
  settingsFile: string | undefined;
}

/** At once where the service does not run, or where other settings than its own are looked at. */
export async function awaitService({ host, port, settingsFile }: Service): Promise<void> {
  if (settingsFile !== SETTINGS_FILE || !succeeds(['systemctl', 'is-active', '--quiet', SERVICE])) return;
  const address = `http://${reachable(host)}:${port}/healthz`;
  await askAgain(() => statusOf(address), STARTS_WITHIN_MS);
}
