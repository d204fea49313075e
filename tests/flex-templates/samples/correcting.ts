/** A slip in the text of what stands: which answer, the right text, the confirmation. */
import { confirmCorrectTextCard } from '../../../flex-templates/confirm-correct-text-card.js';
import { correctTextCard } from '../../../flex-templates/correct-text-card.js';
import { correctablePartsCard } from '../../../flex-templates/correctable-parts-card.js';
import { correctableParts } from '../../../src/domain/request/content.js';
import { longestPublished, published } from '../sample-requests.js';
import type { CardSample } from './card-sample.js';

export const correctingSamples: CardSample[] = [
  { name: 'slip parts', message: correctablePartsCard(published, correctableParts) },
  { name: 'slip parts, longest', message: correctablePartsCard(longestPublished, correctableParts) },
  { name: 'slip text', message: correctTextCard(published, 'subject') },
  { name: 'slip text, longest', message: correctTextCard(longestPublished, 'details') },
  {
    name: 'slip confirm',
    message: confirmCorrectTextCard(published, { part: 'source', after: 'กลุ่มงานควบคุมโรคติดต่อ' }),
  },
];
