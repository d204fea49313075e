/** The card for what a person should see of a request: which one, work/present-view.ts decides. */
import type { messagingApi } from '@line/bot-sdk';
import type { PageChecks } from '../src/domain/page-checks.js';
import type { Person } from '../src/domain/person/person.js';
import type { PresentView } from '../src/domain/request/present-view.js';
import type { PublishRequest } from '../src/domain/request/publish-request.js';
import { decisionCard } from './decision-card.js';
import { flaggedCard } from './flagged-card.js';
import { infoNeededCard } from './info-needed-card.js';
import type { ContentView } from './parts/content-facts.js';
import { publishTaskCard } from './publish-task-card.js';
import { recheckCard } from './recheck-card.js';
import { refusedCard } from './refused-card.js';
import { reviewDueCard } from './review-due-card.js';
import { statusCard } from './status-card.js';
import { takeDownCard } from './take-down-card.js';

export interface PresentCardContext extends ContentView {
  now: Date;
  viewer: Person;
  /** The findings on its pages; the status and the two reviews show it. */
  checks?: PageChecks | undefined;
}

export function presentCard(
  request: PublishRequest,
  view: PresentView,
  context: PresentCardContext,
): messagingApi.FlexMessage {
  const viewerId = context.viewer.id;
  switch (view.kind) {
    case 'decision':
      return decisionCard(request, { ...context, viewerId });
    case 'infoNeeded':
      return infoNeededCard(request, context);
    case 'publishTask':
      return publishTaskCard(request, { ...context, viewerId, hasColleague: view.hasColleague });
    case 'takeDown':
      return takeDownCard(request, context);
    case 'correction':
      return refusedCard(request);
    case 'flagged':
      return flaggedCard(request, context);
    case 'recheck':
      return recheckCard(request, context);
    case 'review':
      return reviewDueCard(request, context);
    case 'status':
      return statusCard(request, { ...context, able: view.able });
  }
}
