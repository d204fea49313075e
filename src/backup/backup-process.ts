/** The process that makes one nightly backup: it is sent what to back up, sends back what came of it, and ends. */
import { type NightlyBackup, nightlyBackup } from './nightly-backup.js';

process.once('message', async (backup: NightlyBackup) => {
  const result = await nightlyBackup(backup);
  process.send?.({ result }, () => process.disconnect());
});
