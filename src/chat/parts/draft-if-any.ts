/** The offer to go on with an open form, which comes with other answers: nothing where no form is open. */
import { draftCard } from '../../../flex-templates/draft-card.js';
import { conversationOf } from '../../conversation/state.js';
import type { Deps } from '../../deps.js';
import type { Person } from '../../domain/person/person.js';
import type { Reply } from '../../line/reply.js';

export async function draftIfAny(deps: Deps, by: Person): Promise<Reply> {
  const { draft } = await conversationOf(deps, by.id);
  return draft ? [draftCard(draft, { office: deps.office })] : [];
}
