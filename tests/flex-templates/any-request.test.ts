/** LINE takes the cards of any record that the schema allows. */
import type { messagingApi } from '@line/bot-sdk';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { confirmPermitCard } from '../../flex-templates/confirm-permit-card.js';
import { confirmWithdrawCard } from '../../flex-templates/confirm-withdraw-card.js';
import { decisionCard } from '../../flex-templates/decision-card.js';
import { publishTaskCard } from '../../flex-templates/publish-task-card.js';
import { publishedCard } from '../../flex-templates/published-card.js';
import { refusalPreviewCard } from '../../flex-templates/refusal-preview-card.js';
import { refusedCard } from '../../flex-templates/refused-card.js';
import { requestListCard } from '../../flex-templates/request-list-card.js';
import { reviewDueCard } from '../../flex-templates/review-due-card.js';
import { statusCard } from '../../flex-templates/status-card.js';
import { takeDownCard } from '../../flex-templates/take-down-card.js';
import { takenDownCard } from '../../flex-templates/taken-down-card.js';
import { contentOf, type PublishRequest } from '../../src/domain/request/publish-request.js';
import { validateRequest } from '../../src/emulator/contract/send-requests.js';
import { anyRequest } from '../support/any-request.js';
import { runs } from '../support/runs.js';
import { staff } from './sample-requests.js';
import { view } from './samples/card-sample.js';

const { office, now } = view;
const viewed = { ...view, viewerId: staff.id };

const cards: Record<string, (request: PublishRequest) => messagingApi.FlexMessage> = {
  decision: (request) => decisionCard(request, viewed),
  'confirmation of a permit': confirmPermitCard,
  'confirmation of a withdrawal': confirmWithdrawCard,
  'preview of a refusal': (request) => refusalPreviewCard(request, contentOf(request).details),
  refusal: (request) => refusedCard(request),
  task: (request) => publishTaskCard(request, { ...viewed, hasColleague: true }),
  publication: (request) => publishedCard(request, { for: 'requester', office }),
  status: (request) => statusCard(request, { ...view, viewer: staff }),
  'take-down': (request) => takeDownCard(request, view),
  'what was taken down': (request) => takenDownCard(request, { for: 'owner', office }),
  'review day': (request) => reviewDueCard(request, view),
  list: (request) =>
    requestListCard({ title: 'ก', page: { shown: [request], from: 0, left: 0 }, now, list: 'status' }),
};

test.each(Object.entries(cards))('%s', (_name, card) => {
  fc.assert(
    fc.property(anyRequest, (request) => {
      expect(validateRequest.safeParse({ messages: [card(request)] }).error?.issues).toBeUndefined();
    }),
    { numRuns: runs(100) },
  );
});
