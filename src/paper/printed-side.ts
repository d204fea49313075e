/** Which side of a request its form shows: what is asked to be published, else what stands. */
import { beginsRound } from '../domain/request/actions.js';
import type { Content } from '../domain/request/content.js';
import type { PublishRequest, Signature } from '../domain/request/publish-request.js';

export interface PrintedSide {
  content: Content;
  round: number;
  submittedAt: Date;
  /** Given in that round, and not undone. */
  signatures: Signature[];
}

/** An extension and a take-down change nothing of what the form was signed for. */
export function printedSide(request: PublishRequest): PrintedSide {
  const { proposal, standing, history, signatures } = request;
  const isPublishing = proposal?.kind === 'publication' || proposal?.kind === 'update';
  const side = isPublishing ? proposal : (standing ?? proposal);
  const [first] = history;
  if (!side || !first) throw new Error('a request has a side and a history');
  const { content, round } = side;
  const submission = history.findLast((entry) => entry.round === round && beginsRound(entry.action)) ?? first;
  return {
    content,
    round,
    submittedAt: submission.at,
    signatures: signatures.filter((one) => one.round === round && !one.undone),
  };
}
