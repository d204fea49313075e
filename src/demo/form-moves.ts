/** How the demo's staff member fills the form of any office. */
import type { GuideAnswer, GuideMove } from '../emulator/guide/guide.js';
import type { Category, Office } from '../offices/office.js';
import { commandWord } from '../text/commands.js';
import type { DemoPerson } from '../text/demo.js';
import { asked, told, typed } from '../text/demo-story.js';
import { buttons } from '../text/form.js';

/** News, which every office has; else the first that demands nothing more. */
export function demoCategory({ categories }: Office): Category {
  const plain = categories.find(({ requires, procedure }) => requires.length === 0 && !procedure);
  const found = categories.find(({ id }) => id === 'public-relations') ?? plain ?? categories[0];
  if (!found) throw new Error('the profile has no category');
  return found;
}

export function askMoves({ key }: DemoPerson, office: Office): GuideMove[] {
  return [
    { who: key, does: { says: typed.begin }, answers: answersOf(office), until: asked.review },
    { who: key, does: { taps: buttons.send }, until: told.submitted },
  ];
}

function answersOf(office: Office): GuideAnswer[] {
  const { number, items } = demoCategory(office);
  const [site] = office.sites;
  return [
    says(asked.detailsKept, commandWord('filesDone')),
    says(asked.unit, typed.firstChoice),
    says(asked.dataType, typed.firstChoice),
    says(asked.category, number),
    says(asked.item, items[0]?.name ?? typed.firstChoice),
    says(asked.subject, typed.subject),
    says(asked.details, typed.details),
    says(asked.source, typed.source),
    says(asked.infoPeriod, typed.infoPeriod),
    says(asked.online, typed.online),
    { asked: asked.sites, does: { taps: site?.name ?? '' } },
    says(asked.keywords, typed.keywords),
    says(asked.optional, typed.skip), // last: whatever else may be left out, also a question that comes new
  ];
}

function says(question: string, text: string): GuideAnswer {
  return { asked: question, does: { says: text } };
}
