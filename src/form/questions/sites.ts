/** Asks on which website the information goes, where the office has more than one: one of them, or all. */
import type { Office } from '../../offices/office.js';
import { notAChoice } from '../../text/answer-faults.js';
import { isOnlySite, siteWords } from '../../text/destination-words.js';
import { allSites, questionLabels, siteGone, sitesQuestion } from '../../text/questions.js';
import type { Question } from './parts/question.js';
import { choicesOf, chosenFrom } from './parts/read-choice.js';

/** No site can be called so. */
const ALL = '*';

export const sites = {
  name: 'sites',
  labels: { siteIds: questionLabels.sites },
  shown: {
    part: 'siteIds',
    as: 'fact',
    words: ({ siteIds = [], names }, office) =>
      isOnlySite(office, { siteIds }) ? undefined : siteWords(office, { siteIds, names }),
  },
  applies: (_draft, { office }) => office.sites.length > 1,
  view: (_draft, { office }) => ({ ...sitesQuestion(office), choices: choicesOf(withAll(office)) }),
  read: (input, _draft, { office }) => {
    const chosen = chosenFrom(withAll(office), input);
    if (!chosen) return { kind: 'wrong', notice: notAChoice };
    const siteIds = chosen.id === ALL ? office.sites.map(({ id }) => id) : [chosen.id];
    return { kind: 'answered', answers: { siteIds } };
  },
  fault: ({ answers: { siteIds = [] } }, { office }) => {
    const known = office.sites.map(({ id }) => id);
    return siteIds.length > 0 && siteIds.every((id) => known.includes(id)) ? undefined : siteGone;
  },
} satisfies Question;

function withAll({ sites }: Office) {
  return [...sites, { id: ALL, name: allSites }];
}
