/** The one place where a refusal becomes an answer in the chat: what a person may not do, and a move that can't be made. */
import type { Deps } from '../../deps.js';
import { maySee } from '../../domain/permissions.js';
import type { Person } from '../../domain/person/person.js';
import { MoveRefused } from '../../domain/request/move-refused.js';
import { UserError, type UserErrorCode } from '../../errors.js';
import { type Reply, text } from '../../line/reply.js';
import { moveRefusalSentence, userErrorSentence } from '../../text/refusals.js';
import { presentCardFor } from './present-card.js';

/**
 * The sentence; of a refused move also the request as it is now, where this person may see it.
 * @throws the error itself where it is no refusal but a fault of ours
 */
export async function refusalReply(deps: Deps, by: Person, error: unknown): Promise<Reply> {
  if (error instanceof UserError) return userErrorReply(error.code);
  if (!(error instanceof MoveRefused)) throw error;
  const { refusal, request } = error;
  if (!maySee(by, request, deps.now())) return userErrorReply('notAllowed');
  return [text(moveRefusalSentence(refusal, request)), await presentCardFor(deps, by, request)];
}

/** Also for those whom the office does not know. */
export function userErrorReply(code: UserErrorCode): Reply {
  return [text(userErrorSentence(code))];
}
