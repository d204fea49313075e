/** The offer to go on with an open form, which comes with other answers: nothing where no form is open. */
import type { messagingApi } from '@line/bot-sdk';
import { draftCard } from '../../../flex-templates/draft-card.js';
import { conversationOf } from '../../conversation/state.js';
import type { Deps } from '../../deps.js';
import type { Draft } from '../../domain/conversation.js';
import type { Person } from '../../domain/person/person.js';
import type { Reply } from '../../line/reply.js';
import { overtakenDraft } from '../../work/overtaken-draft.js';

export async function draftIfAny(deps: Deps, by: Person): Promise<Reply> {
  const { draft } = await conversationOf(deps, by.id);
  return draft ? [await draftOffer(deps, by, draft)] : [];
}

/** Says so where the request of the draft moved on meanwhile. */
export async function draftOffer(deps: Deps, by: Person, draft: Draft): Promise<messagingApi.FlexMessage> {
  const overtaken = (await overtakenDraft(deps, by, { draft }))?.as;
  return draftCard(draft, { office: deps.office, overtaken });
}
