/**
 * Keeps a card within LINE's limits, whatever people wrote: its longest texts are shortened, then its rows go on to
 * further pages, which stand beside the first as a carousel. Nothing is left out.
 */
import type { messagingApi } from '@line/bot-sdk';
import { fitsLine } from '../../src/line/fits-line.js';
import { shortened } from '../../src/text/shorten.js';
import { inPages } from './card-pages.js';

/** Characters that each text may keep: on one page as long as it reads well, on several until it fits. */
const TIGHTER = { onOnePage: [300, 160, 100], onPages: [300, 160, 100, 60, 30, 20] };

/** A card of hundreds of rows may still be too large: outbox/fit-message.ts sends it as a text. */
export function fitted(bubble: messagingApi.FlexBubble): messagingApi.FlexContainer {
  let smallest: messagingApi.FlexContainer = bubble;
  for (const candidate of candidates(bubble)) {
    if (fitsLine(candidate)) return candidate;
    smallest = candidate;
  }
  return smallest;
}

/** The same for cards that stand beside one another already. */
export function fittedPages(pages: messagingApi.FlexCarousel): messagingApi.FlexCarousel {
  const candidates = [pages, ...TIGHTER.onPages.map((characters) => withTextsOf(pages, characters))];
  return candidates.find(fitsLine) ?? pages;
}

function* candidates(bubble: messagingApi.FlexBubble): Generator<messagingApi.FlexContainer> {
  yield bubble;
  for (const characters of TIGHTER.onOnePage) yield withTextsOf(bubble, characters);
  for (const characters of TIGHTER.onPages) yield inPages(withTextsOf(bubble, characters));
}

function withTextsOf<Container extends messagingApi.FlexContainer>(
  container: Container,
  characters: number,
): Container {
  return JSON.parse(JSON.stringify(container), (key, value) =>
    key === 'text' && typeof value === 'string' ? shortened(value, characters) : value,
  );
}
