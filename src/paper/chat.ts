/** Papers in the chat: whoever may see a request gets the links of its papers, anybody with a role the empty form. */
import { blankFormCard } from '../../flex-templates/blank-form-card.js';
import { papersCard } from '../../flex-templates/papers-card.js';
import type { ChatRoutes } from '../chat/parts/chat-routes.js';
import type { Deps } from '../deps.js';
import { maySee } from '../domain/permissions.js';
import type { Person } from '../domain/person/person.js';
import { UserError } from '../errors.js';
import type { Reply } from '../line/reply.js';
import { requireRequest } from '../moves/record-move.js';

export const paperChat = {
  taps: { papers: (deps, by, { tap }) => showPapers(deps, by, tap.id) },
  commands: {
    papers: async ({ paperUrl }, by) => [blankFormCard({ formUrl: paperUrl({ kind: 'blankForm' }, by.id) })],
  },
} satisfies ChatRoutes;

async function showPapers(deps: Deps, by: Person, id: string): Promise<Reply> {
  const request = await requireRequest(deps, id);
  if (!maySee(by, request, deps.now())) throw new UserError('notAllowed');
  const urlOf = (kind: 'form' | 'memo') => deps.paperUrl({ kind, request: id }, by.id);
  return [papersCard(request, { formUrl: urlOf('form'), memoUrl: urlOf('memo') })];
}
