/** Answers 'ทราบ': since when the report is known, and the way to take that back. */
import type { messagingApi } from '@line/bot-sdk';
import type { Period } from '../src/domain/report/period.js';
import * as words from '../src/text/report.js';
import { postbackButton } from './parts/buttons.js';
import { card } from './parts/card.js';

export function acknowledgedCard(period: Period, at: Date): messagingApi.FlexMessage {
  const sentence = words.acknowledged(period, at);
  const takeBack = { do: 'takeBackAcknowledgement', month: period, at: at.toISOString() } as const;
  return card({
    altText: sentence,
    heading: { title: sentence },
    buttons: [postbackButton(words.buttons.takeBack, takeBack)],
  });
}
