/** 'หลักฐาน' in the chat: what the assessment asks for in a time, what is missing first. */
import { basename } from 'node:path';
import { assessmentCard } from '../../flex-templates/assessment-card.js';
import { placesCard } from '../../flex-templates/places-card.js';
import type { ChatRoutes, TapOf } from '../chat/parts/chat-routes.js';
import { closedView } from '../chat/parts/closed-views.js';
import type { Deps } from '../deps.js';
import { seesAllRequests } from '../domain/permissions.js';
import type { Person } from '../domain/person/person.js';
import { monthOf } from '../domain/report/month.js';
import { type Period, quarterOf } from '../domain/report/period.js';
import { UserError } from '../errors.js';
import { type Reply, text } from '../line/reply.js';
import { requireRequest } from '../moves/record-move.js';
import * as words from '../text/assessment.js';
import { readEvidenceTime } from '../text/read-evidence-time.js';
import { placeRequest } from './place-request.js';
import { readAssessment } from './read-assessment.js';
import { readPlaces } from './read-places.js';

export const assessmentChat = {
  taps: {
    showAssessment: (deps, by, { tap }) => showAssessment(deps, by, tap),
    showPlaces: (deps, by, { tap }) => showPlaces(deps, by, tap),
    placeRequest: async (deps, by, { tap, actKey }) => {
      const { id: requestId, year, item: itemId, quarter, as } = tap;
      const request = await requireRequest(deps, requestId);
      await placeRequest(deps, by, { requestId, year, itemId, quarter, as, actKey });
      const places = await readPlaces(deps, by, request);
      const { item } = places.find((one) => one.itemId === itemId) ?? {};
      return [text(words.placedWords(request, item, as)), placesCard(request, places)];
    },
  },
  commands: {
    assessment: (deps, by) => showAssessment(deps, by, { period: quarterOf(monthOf(deps.now())) }),
  },
  smallTalk: async (deps, by, { text: said }) => {
    const asked = readEvidenceTime(said, deps.now());
    if (!asked) return undefined;
    const closed = closedView(deps, by, 'assessment');
    return closed ?? showAssessment(deps, by, { period: asked.startsWith('FY') ? asked : quarterOf(asked) });
  },
} satisfies ChatRoutes;

async function showPlaces(
  deps: Deps,
  by: Person,
  { id, from }: Pick<TapOf<'showPlaces'>, 'id' | 'from'>,
): Promise<Reply> {
  const request = await requireRequest(deps, id);
  const places = await readPlaces(deps, by, request);
  return places.length > 0 ? [placesCard(request, places, from)] : [text(words.noAssessment)];
}

async function showAssessment(
  deps: Deps,
  by: Person,
  { period, from = 0 }: { period: Period; from?: number },
): Promise<Reply> {
  if (!seesAllRequests(by)) throw new UserError('notAllowed');
  if (!deps.office.boards) return [text(words.noAssessment)];
  const assessment = await readAssessment(deps, period);
  if (!assessment) return [text(words.noBoard(period))];
  const chosen = { register: 'assessment', period } as const;
  const faulty = assessment.faulty.map((file) => basename(file));
  const tableUrl = deps.paperUrl({ kind: 'register', chosen }, by.id);
  const packUrl = deps.paperUrl({ kind: 'register', chosen, part: 'pack' }, by.id);
  return [assessmentCard({ ...assessment, faulty, tableUrl, packUrl }, from)];
}
