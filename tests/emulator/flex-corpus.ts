/** Flex messages with every component and property, for eyes (npm run cards) and for the contract tests. */
import { cardSamples } from '../flex-templates/samples.js';
import { boxSamples } from './corpus/boxes.js';
import { bubbleSamples } from './corpus/bubbles.js';
import { buttonSamples } from './corpus/buttons.js';
import { imageSamples } from './corpus/images.js';
import type { FlexSample } from './corpus/sample.js';
import { textSamples } from './corpus/texts.js';

/** With the bot's own cards: one list for the screenshots and for the checks of LINE's limits. */
export const flexCorpus: FlexSample[] = [
  ...textSamples,
  ...boxSamples,
  ...buttonSamples,
  ...imageSamples,
  ...bubbleSamples,
  ...cardSamples,
];
