/** Asks a unit for its problems and obstacles in a month, and shows what it published. */
import type { messagingApi } from '@line/bot-sdk';
import { fingerprint } from '../src/domain/fingerprint.js';
import type { UnitMonth } from '../src/domain/report/monthly-note.js';
import type { PublishRequest } from '../src/domain/request/publish-request.js';
import * as words from '../src/text/report.js';
import { more } from '../src/text/request-words.js';
import { postbackButton } from './parts/buttons.js';
import { card } from './parts/card.js';
import { stacked } from './parts/facts.js';
import { textPart } from './parts/text-part.js';
import { lengths } from './theme.js';

const MAX_LINES = 15;

export function monthlyAskCard(
  { month, unit }: UnitMonth,
  published: readonly PublishRequest[],
): messagingApi.FlexMessage {
  const unitMonth = { month, unit: fingerprint(unit.key) };
  return card({
    altText: words.askWords(month, unit),
    tone: 'attention',
    heading: { above: words.ofMonth(month), title: words.titles.ask, below: unit.name },
    body: [textPart(words.askWords(month, unit)), publishedList(published)],
    buttons: [
      postbackButton(words.buttons.report, { do: 'reportProblems', ...unitMonth }, 'primary'),
      postbackButton(words.buttons.none, { do: 'reportNoProblems', ...unitMonth }),
    ],
  });
}

function publishedList(published: readonly PublishRequest[]): messagingApi.FlexBox {
  const hidden = published.length - MAX_LINES;
  const lines = published.slice(0, MAX_LINES).map((one) => words.publishedLine(one));
  const all = hidden > 0 ? [...lines, more(hidden, words.requests)] : lines;
  return stacked(
    words.labels.published,
    (all.length > 0 ? all : [words.unitPublished([])]).map((line) =>
      textPart(line, { most: lengths.subject }),
    ),
  );
}
