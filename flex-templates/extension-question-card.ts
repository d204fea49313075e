/** Asks until when something shall stay on the website, and why. */
import type { messagingApi } from '@line/bot-sdk';
import type { LocalDate } from '../src/clock.js';
import type { PublishRequest } from '../src/domain/request/publish-request.js';
import * as words from '../src/text/extension.js';
import { chooseFromList, listLabel } from '../src/text/my-requests.js';
import { onRequest, postbackAction } from './parts/actions.js';
import { backButton } from './parts/back-button.js';
import { dateButton, postbackButton } from './parts/buttons.js';
import { card } from './parts/card.js';
import { requestHeading } from './parts/heading.js';
import { tappableRow } from './parts/tappable-row.js';
import { textPart } from './parts/text-part.js';

export interface OfferedDays {
  days: Record<keyof typeof words.ready, LocalDate>;
  today: LocalDate;
  /** The days that a typed text may mean stand in their place. */
  readings?: readonly LocalDate[];
}

export function extensionDayCard(
  request: PublishRequest,
  { days, today, readings = [] }: OfferedDays,
): messagingApi.FlexMessage {
  const { id, version: v } = request;
  const question = words.dayQuestion(request);
  const rowOf = (label: string, day: LocalDate, detail?: string) =>
    tappableRow({ label, detail, action: postbackAction({ do: 'extendTo', id, v, day }, label) });
  const ready = (['days30', 'days90', 'fiscalYearEnd'] as const).map((name) =>
    rowOf(words.ready[name], days[name], words.lastDayWords(days[name])),
  );
  const meant = readings.map((day) => rowOf(words.lastDayWords(day), day));
  return card({
    altText: words.askAlt(request, question),
    heading: requestHeading(words.titles.askDay, request),
    body: [
      textPart(question),
      ...(meant.length > 0 ? meant : ready),
      dateButton({
        label: words.buttons.pick,
        data: { do: 'extendTo', id, v },
        min: today,
        initial: days.days30,
      }),
    ],
    buttons: [backButton(request)],
  });
}

/** Which of several requests is meant, each with the day that was typed for it. */
export function extensionChoiceCard(
  choices: readonly { request: PublishRequest; day: LocalDate }[],
): messagingApi.FlexMessage {
  const rows = choices.map(({ request, day }, index) => {
    const label = listLabel(request, index + 1);
    const action = postbackAction({ do: 'extendTo', id: request.id, v: request.version, day }, label);
    return tappableRow({ label, detail: words.extendsTo(day), action });
  });
  return card({
    altText: words.titles.which,
    heading: { title: words.titles.which },
    body: [textPart(chooseFromList), ...rows],
  });
}

export function extensionReasonCard(request: PublishRequest, lastDay: LocalDate): messagingApi.FlexMessage {
  const { id, version: v } = request;
  const question = words.reasonQuestion(lastDay);
  const rows = words.reasons.map((label, reason) =>
    tappableRow({ label, action: postbackAction({ do: 'extendBecause', id, v, reason }, label) }),
  );
  return card({
    altText: words.askAlt(request, question),
    heading: requestHeading(words.titles.askReason, request),
    body: [textPart(question), ...rows],
    buttons: [postbackButton(words.buttons.change, onRequest('askExtension', request)), backButton(request)],
  });
}
