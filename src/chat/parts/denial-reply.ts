/** The one place where a denial becomes an answer in the chat: what a person may not do, and a move that can't be made. */
import type { Deps } from '../../deps.js';
import { maySee } from '../../domain/permissions.js';
import type { Person } from '../../domain/person/person.js';
import { MoveDenied } from '../../domain/request/move-denied.js';
import { UserError, type UserErrorCode } from '../../errors.js';
import { type Reply, text } from '../../line/reply.js';
import { moveDenialSentence, userErrorSentence } from '../../text/denials.js';
import { byPosition } from '../../work/by-position.js';
import { presentCardFor } from './present-card.js';

/**
 * The sentence; for a denied move also the request as it is now, where this person may see it.
 * @throws the error itself where it is no denial but a fault of ours
 */
export async function denialReply(deps: Deps, by: Person, error: unknown): Promise<Reply> {
  if (error instanceof UserError) return userErrorReply(error.code);
  if (!(error instanceof MoveDenied)) throw error;
  const { denial, request } = await byPosition(deps, { denial: error.denial, request: error.request });
  if (!maySee(by, request, deps.now())) return userErrorReply('notAllowed');
  return [text(moveDenialSentence(denial, request)), await presentCardFor(deps, by, request)];
}

/** Also for those whom the office does not know. */
export function userErrorReply(code: UserErrorCode): Reply {
  return [text(userErrorSentence(code))];
}
