/** Looks up and draws the card that a person should see of a request now. */
import type { messagingApi } from '@line/bot-sdk';
import { presentCard } from '../../../flex-templates/present-card.js';
import type { Deps, LinkReceiver } from '../../deps.js';
import type { Person } from '../../domain/person/person.js';
import { type PublishRequest, publicationsOf } from '../../domain/request/publish-request.js';
import type { Reply } from '../../line/reply.js';
import { requireRequest } from '../../moves/record-move.js';
import { fileLinks } from '../../outbox/file-links.js';
import { byPosition } from '../../work/by-position.js';
import { presentView } from '../../work/present-view.js';

export async function presentCardFor(
  deps: Deps,
  viewer: Person,
  present: PublishRequest,
): Promise<messagingApi.FlexMessage> {
  const request = await byPosition(deps, present);
  const hasPages = publicationsOf(request).length > 0;
  return presentCard(request, await presentView(deps, viewer, request), {
    ...cardContext(deps, { requestId: request.id, personId: viewer.id }),
    viewer,
    checks: hasPages ? await deps.stores.pageChecks.get(request.id) : undefined,
  });
}

/** The card of the request that a question was about, for whoever leaves that question. */
export async function presentCardOf(deps: Deps, viewer: Person, requestId: string): Promise<Reply> {
  return [await presentCardFor(deps, viewer, await requireRequest(deps, requestId))];
}

/** The context with which cards of requests are drawn. */
export function cardContext(
  { office, fileUrl, now }: Pick<Deps, 'office' | 'fileUrl' | 'now'>,
  to: LinkReceiver,
) {
  return { office, now: now(), ...fileLinks({ fileUrl }, to) };
}
