/** Whether LINE has signed a webhook: developers.line.biz/en/docs/messaging-api/receiving-messages/#verify-signature */
import { validateSignature } from '@line/bot-sdk';

/** @param bytes as they came: any JSON written anew would differ */
export function isSigned(bytes: Buffer, signature: unknown, secrets: readonly string[]): boolean {
  return (
    typeof signature === 'string' && secrets.some((secret) => validateSignature(bytes, secret, signature))
  );
}
