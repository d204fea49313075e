/** Who asks for what, which files and how long: as much of a request as fits on two screens of a phone. */
import type { messagingApi } from '@line/bot-sdk';
import { validSignatures } from '../../src/domain/request/decisions.js';
import { endsBeforeItsTime } from '../../src/domain/request/online-period.js';
import { contentOf, type PublishRequest } from '../../src/domain/request/publish-request.js';
import { contentLabels } from '../../src/form/questions.js';
import { endsTooEarly } from '../../src/text/date-questions.js';
import { letterLabel, letterWords } from '../../src/text/letter.js';
import { actorWords, labels } from '../../src/text/request-words.js';
import { shortened } from '../../src/text/shorten.js';
import { answerFacts } from './answer-facts.js';
import { attachmentRows, type ContentView, linkLines } from './content-facts.js';
import { facts, longFact } from './facts.js';
import { note } from './note.js';
import { signedBefore } from './signed-before.js';

const MAX_FILES = 3;
const MAX_DETAILS = 70;

export function essentialFacts(request: PublishRequest, view: ContentView): messagingApi.FlexComponent[] {
  const { requester } = request;
  const content = contentOf(request);
  const { office } = view;
  const period = request.proposal?.kind === 'extension' ? [] : (['online'] as const); // its days stand above
  const isSigned = validSignatures(request).some(({ stepId }) => stepId !== 'submit');
  return [
    ...facts([
      [labels.requester, actorWords(requester)],
      [labels.unit, requester.unit],
      ...answerFacts(content, { office, of: ['category'] }),
    ]),
    ...longFact(contentLabels.details, content.details, MAX_DETAILS),
    ...facts([[letterLabel, letterWords(content)]]),
    ...attachmentRows(content.attachments, view.fileUrl, MAX_FILES),
    ...linkLines(content.links), // an address needs no label
    ...facts([[contentLabels.remarks, shortened(content.remarks, MAX_DETAILS)]]),
    ...facts(answerFacts(content, { office, of: ['infoPeriod', 'dataAt', ...period, 'personalData'] })),
    ...(endsBeforeItsTime(content) ? [note(endsTooEarly, 'attention')] : []),
    ...(isSigned ? [signedBefore(request)] : []),
  ];
}
