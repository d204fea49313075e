/** The signature by which publishing was permitted, among those of one round. */
import { type PublishRequest, type Signature, stepNamed } from '../domain/request/publish-request.js';

export function permitAmong(
  signatures: readonly Signature[],
  { procedure }: Pick<PublishRequest, 'procedure'>,
): Signature | undefined {
  return signatures.findLast(({ stepId }) => stepNamed(procedure, stepId)?.kind === 'decide');
}
