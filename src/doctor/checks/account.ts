/** Does LINE accept our token, and for which account? */
import { tokenAccepted } from '../../text/doctor-line.js';
import type { CheckContext } from '../check.js';
import { type Finding, ok } from '../finding.js';

export async function checkAccount({ line }: CheckContext): Promise<Finding[]> {
  const { displayName, basicId } = await line.botInfo();
  return [ok(tokenAccepted(`${displayName} (${basicId})`))];
}
