/** To the owner of something without an end that is still right: when shall it be looked at again? */
import type { messagingApi } from '@line/bot-sdk';
import type { LocalDate } from '../src/clock.js';
import type { PublishRequest } from '../src/domain/request/publish-request.js';
import * as words from '../src/text/currency.js';
import { dateWithWeekday } from '../src/text/thai-date.js';
import { postbackAction } from './parts/actions.js';
import { backButton } from './parts/back-button.js';
import { dateButton } from './parts/buttons.js';
import { card } from './parts/card.js';
import { requestHeading } from './parts/heading.js';
import { tappableRow } from './parts/tappable-row.js';
import { textPart } from './parts/text-part.js';

export interface NextReviewOptions {
  days: readonly { name: words.ReadyReview; day: LocalDate }[];
  limits: { today: LocalDate; latest: LocalDate };
  /** The days that a typed text may mean stand in their place. */
  readings?: readonly LocalDate[];
}

export function nextReviewCard(
  request: PublishRequest,
  { days, limits: { today, latest }, readings = [] }: NextReviewOptions,
): messagingApi.FlexMessage {
  const { id, version: v } = request;
  const rowOf = (label: string, day: LocalDate, detail?: string) =>
    tappableRow({ label, detail, action: postbackAction({ do: 'keepUntil', id, v, day }, label) });
  const ready = days.map(({ name, day }) => rowOf(words.ready[name], day, dateWithWeekday(day)));
  const meant = readings.map((day) => rowOf(dateWithWeekday(day), day));
  const [first] = days;
  return card({
    altText: words.nextReviewAlt(request),
    heading: requestHeading(words.titles.nextReview, request),
    body: [
      textPart(words.nextReviewQuestion(request)),
      ...(meant.length > 0 ? meant : ready),
      dateButton({
        label: words.buttons.pick,
        data: { do: 'keepUntil', id, v },
        min: today,
        max: latest,
        ...(first && { initial: first.day }),
      }),
    ],
    buttons: [backButton(request)],
  });
}
