/** The ids of the messages that a move calls for. */
import type { PublishRequest } from '../domain/request/publish-request.js';

/** Unique for this move: the version counts the moves. */
export function messageId({ id, version }: Pick<PublishRequest, 'id' | 'version'>, what: string): string {
  return `${id}:${version}:${what}`;
}
