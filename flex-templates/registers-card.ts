/** Leads to the registers of the office, on a page where period, category and state are chosen. */
import type { messagingApi } from '@line/bot-sdk';
import { papersHint } from '../src/text/paper.js';
import * as words from '../src/text/registers.js';
import { linkButton } from './parts/buttons.js';
import { card } from './parts/card.js';
import { textPart } from './parts/text-part.js';

export function registersCard({ registersUrl }: { registersUrl: string }): messagingApi.FlexMessage {
  return card({
    altText: words.registersTitle,
    heading: { title: words.registersTitle },
    body: [textPart(words.registersHint), textPart(papersHint)],
    buttons: linkButton(words.openRegistersButton, registersUrl, 'primary'),
  });
}
