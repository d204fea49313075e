/** Papers in the chat: of a request, the empty form, and the registers for those who see all requests. */
import { blankFormCard } from '../../flex-templates/blank-form-card.js';
import { papersCard } from '../../flex-templates/papers-card.js';
import { registersCard } from '../../flex-templates/registers-card.js';
import type { ChatRoutes } from '../chat/parts/chat-routes.js';
import type { Deps } from '../deps.js';
import { mayPlaceEvidence, maySee, permission, seesAllRequests } from '../domain/permissions.js';
import type { Person } from '../domain/person/person.js';
import { startsFrom } from '../domain/request/life-cycle.js';
import { canUndoSignedPaper } from '../domain/request/signed-papers.js';
import { UserError } from '../errors.js';
import type { Reply } from '../line/reply.js';
import { requireRequest } from '../moves/record-move.js';

export const paperChat = {
  taps: { papers: (deps, by, { tap }) => showPapers(deps, by, tap.id) },
  commands: {
    papers: async ({ paperUrl }, by) => [blankFormCard({ formUrl: paperUrl({ kind: 'blankForm' }, by.id) })],
    openRegisters: async (deps, by) => showRegisters(deps, by),
  },
} satisfies ChatRoutes;

async function showPapers(deps: Deps, by: Person, id: string): Promise<Reply> {
  const request = await requireRequest(deps, id);
  if (!maySee(by, request, deps.now())) throw new UserError('notAllowed');
  const urlOf = (kind: 'form' | 'memo') => deps.paperUrl({ kind, request: id }, by.id);
  const mayPlace = deps.office.boards !== undefined && mayPlaceEvidence(by);
  const may = (action: 'signOnPaper' | 'undoSignOnPaper') =>
    startsFrom(request, action) && permission(by, action, { request, now: deps.now() }) === 'allowed';
  const maySign = may('signOnPaper');
  const mayTakeBack = may('undoSignOnPaper') && canUndoSignedPaper(request, by.id);
  const urls = { formUrl: urlOf('form'), memoUrl: urlOf('memo') };
  return [papersCard(request, { ...urls, mayPlace, maySign, mayTakeBack })];
}

function showRegisters({ paperUrl }: Pick<Deps, 'paperUrl'>, by: Person): Reply {
  if (!seesAllRequests(by)) throw new UserError('notAllowed');
  return [registersCard({ registersUrl: paperUrl({ kind: 'register' }, by.id) })];
}
