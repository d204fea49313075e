/** How long does the https certificate last? When it is over, LINE delivers nothing. */
import { certificateEnded, certificateEnds, certificateFine } from '../../text/doctor-webhook.js';
import type { CheckContext } from '../check.js';
import { type Finding, fault, note, ok } from '../finding.js';

const DAY_MS = 24 * 60 * 60_000;
/** Caddy and certbot renew 30 days before the end: whatever is nearer was not renewed. */
const WARN_DAYS = 20;

export async function checkCertificate({ config, now, certificateEnd }: CheckContext): Promise<Finding[]> {
  const url = new URL(config.publicUrl);
  if (url.protocol !== 'https:') return [];
  const end = await certificateEnd(url);
  if (!end) return []; // not to be seen from inside the network; LINE's own test of the webhook judges it
  const days = Math.floor((end.getTime() - now().getTime()) / DAY_MS);
  if (days < 0) return [fault(certificateEnded(end))];
  return [days < WARN_DAYS ? note(certificateEnds(days)) : ok(certificateFine(days))];
}
