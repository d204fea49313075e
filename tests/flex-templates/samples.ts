/** Every card with its shortest, usual and longest content, in every status: for the checks and for eyes (npm run cards). */
import { addressSamples } from './samples/addresses.js';
import { askingSamples } from './samples/asking.js';
import { assessmentSamples } from './samples/assessment.js';
import type { CardSample } from './samples/card-sample.js';
import { correctingSamples } from './samples/correcting.js';
import { coverageSamples } from './samples/coverage.js';
import { decidingSamples } from './samples/deciding.js';
import { extendingSamples } from './samples/extending.js';
import { fillingSamples } from './samples/filling.js';
import { longestSamples } from './samples/longest.js';
import { lookingAfterSamples } from './samples/looking-after.js';
import { peopleSamples } from './samples/people.js';
import { provinceSamples } from './samples/province.js';
import { publishingSamples } from './samples/publishing.js';
import { reportingSamples } from './samples/reporting.js';
import { requesterSamples } from './samples/requester.js';
import { screeningSamples } from './samples/screening.js';
import { signingSamples } from './samples/signing.js';
import { takingDownSamples } from './samples/taking-down.js';
import { updatingSamples } from './samples/updating.js';

export const cardSamples: CardSample[] = [
  ...fillingSamples,
  ...requesterSamples,
  ...decidingSamples,
  ...askingSamples,
  ...screeningSamples,
  ...publishingSamples,
  ...addressSamples,
  ...takingDownSamples,
  ...extendingSamples,
  ...updatingSamples,
  ...lookingAfterSamples,
  ...coverageSamples,
  ...correctingSamples,
  ...signingSamples,
  ...assessmentSamples,
  ...peopleSamples,
  ...provinceSamples,
  ...reportingSamples,
  ...longestSamples,
];
