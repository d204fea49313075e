/** Published after, or too near, the last day that was asked for: asks the webmaster which last day holds. */
import type { messagingApi } from '@line/bot-sdk';
import type { LocalDate } from '../src/clock.js';
import type { LateDays } from '../src/domain/request/late-publication.js';
import type { PublishRequest } from '../src/domain/request/publish-request.js';
import * as words from '../src/text/page-address.js';
import { postbackAction } from './parts/actions.js';
import { backButton } from './parts/back-button.js';
import { card } from './parts/card.js';
import { requestHeading } from './parts/heading.js';
import { tappableRow } from './parts/tappable-row.js';
import { textPart } from './parts/text-part.js';

export function lateDaysCard(
  request: PublishRequest,
  { late, today }: { late: LateDays; today: LocalDate },
): messagingApi.FlexMessage {
  const { id, version: v } = request;
  const question = words.lateQuestion(late, today);
  const rows = (['asked', 'shifted'] as const).map((name) => {
    const [label, day] = [words.late[name], late[name]];
    const action = postbackAction({ do: 'chooseLastDay', id, v, day }, label);
    return tappableRow({ label, detail: words.lateDetail(day, name === 'asked'), action });
  });
  return card({
    altText: words.stepAlt(request, question),
    tone: 'attention',
    heading: requestHeading(words.titles.late, request),
    body: [textPart(question), ...rows],
    buttons: [backButton(request)],
  });
}
