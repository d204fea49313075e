/** Is it the Node.js that is meant for production? Asked once, however many offices there are. */
import { nodeFine, nodeOther } from '../../text/doctor-node.js';
import { type Finding, note, ok } from '../finding.js';

/** The major version of the Dockerfile. The oldest that works stands in package.json (`engines`). */
export const PRODUCTION_NODE = 24;

/** @param version as `process.version` has it, such as v24.3.0 */
export function checkNodeVersion(version: string): Finding {
  const isMeant = version.startsWith(`v${PRODUCTION_NODE}.`);
  return isMeant ? ok(nodeFine(version)) : note(nodeOther(version, PRODUCTION_NODE));
}
