/** On which website? Asked only where the office has more than one: one of them, or all. */
import type { Office } from '../../offices/office.js';
import { allSites, notAChoice, siteGone, sitesQuestion } from '../../text/questions.js';
import type { Question } from '../question.js';
import { choicesOf, chosenFrom } from '../read-choice.js';

/** No site can be called so. */
const ALL = '*';

export const sites: Question = {
  name: 'sites',
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
};

function withAll({ sites }: Office) {
  return [...sites, { id: ALL, name: allSites }];
}
