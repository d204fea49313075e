/** LINE's webhook signature: HMAC-SHA256 over the exact bytes of the body. */
import { createHmac } from 'node:crypto';

export function signBody(body: string, channelSecret: string): string {
  return createHmac('sha256', channelSecret).update(body, 'utf8').digest('base64');
}
