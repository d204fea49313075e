/** A unit's report of a month, as the executives read it; with the way to put it right while that is possible. */
import type { messagingApi } from '@line/bot-sdk';
import { fingerprint } from '../src/domain/fingerprint.js';
import type { MonthlyAnswer, UnitMonth } from '../src/domain/report/monthly-note.js';
import * as words from '../src/text/report.js';
import { dateTime } from '../src/text/thai-date.js';
import { postbackButton } from './parts/buttons.js';
import { card } from './parts/card.js';
import { facts } from './parts/facts.js';
import { note } from './parts/note.js';
import { textPart } from './parts/text-part.js';
import { lengths } from './theme.js';

export interface ReportedNote extends UnitMonth {
  answer: MonthlyAnswer;
  mayChange: boolean;
  /** When the executives' report went out. */
  reportedAt: Date | undefined;
}

export function monthlyNoteCard({
  month,
  unit,
  answer,
  mayChange,
  reportedAt,
}: ReportedNote): messagingApi.FlexMessage {
  const unitMonth = { month, unit: fingerprint(unit.key) };
  return card({
    altText: words.recordedAlt(month, unit, answer),
    heading: { above: words.ofMonth(month), title: words.titles.recorded, below: unit.name },
    body: [
      note(words.unitProblems(answer), 'plain', lengths.details),
      ...facts([
        [words.labels.answeredBy, words.answererWords(answer)],
        [words.labels.answeredAt, dateTime(answer.at)],
      ]),
      textPart(reportedAt ? words.afterReport(answer, reportedAt) : words.changeable),
    ],
    ...(mayChange && {
      buttons: [postbackButton(words.buttons.change, { do: 'reportProblems', ...unitMonth })],
    }),
  });
}
