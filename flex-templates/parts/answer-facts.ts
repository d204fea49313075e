/** A few answers of a request by their labels, on cards that have no room for all. */
import type { Content, FormQuestion } from '../../src/domain/request/content.js';
import { contentLabels, questionNamed } from '../../src/form/questions.js';
import type { Office } from '../../src/offices/office.js';
import type { Fact } from './facts.js';

/** In the order in which they are named. */
export function answerFacts(
  content: Content,
  { office, of }: { office: Office; of: readonly FormQuestion[] },
): Fact[] {
  return of.flatMap((name): Fact[] => {
    const { shown } = questionNamed(name) ?? {};
    if (!shown || shown === 'withAnother') return [];
    return [[contentLabels[shown.part], shown.words(content, office) || undefined]];
  });
}
