/** The demo's story in seven steps, for any office: who acts, what is typed and tapped, and what ends each turn. */
import { procedureFor } from '../domain/request/procedure.js';
import type { Guide, GuideStep } from '../emulator/guide/guide.js';
import type { Office, Role } from '../offices/office.js';
import type { DemoPerson } from '../text/demo.js';
import { guideHeading, guideIntro, storyWords } from '../text/demo-story.js';
import { correctMoves, refusalMoves, signOffMoves } from './decision-moves.js';
import { askMoves, demoCategory } from './form-moves.js';
import { publishMoves, takeDownMoves, timeMoves } from './webmaster-moves.js';

/** @throws Error where nobody of the demo plays a role that the office's way needs */
export function demoGuide(office: Office, people: DemoPerson[]): Guide {
  const holderOf = (roles: readonly Role[]) => holder(people, roles);
  const staff = holderOf(office.procedures.ordinary?.submit.roles ?? ['requester']);
  const webmaster = holderOf(['webmaster']);
  const procedure = procedureFor(office, { categoryId: demoCategory(office).id, unit: '' });
  const signOffs = procedure.steps.map((step) => ({ step, by: holderOf(step.roles) }));
  const [first] = signOffs;
  const decider = signOffs.findLast(({ step }) => step.kind === 'decide')?.by ?? staff;
  const wordsOfDecision = procedure.words;

  const steps: GuideStep[] = [
    { ...storyWords.ask(staff), moves: askMoves(staff, office) },
    {
      ...storyWords.sendBack(first?.by ?? decider),
      moves: first ? refusalMoves(first, wordsOfDecision) : [],
    },
    { ...storyWords.correct(staff), moves: correctMoves(staff) },
    {
      ...storyWords.permit(decider),
      moves: signOffs.flatMap((signOff) => signOffMoves(signOff, wordsOfDecision)),
    },
    { ...storyWords.publish(webmaster), moves: publishMoves(webmaster, office) },
    { ...storyWords.timePasses(), moves: timeMoves(webmaster, office) },
    { ...storyWords.takeDown(webmaster), moves: takeDownMoves(webmaster) },
  ];
  return { heading: guideHeading, intro: guideIntro(office), steps };
}

/** Whoever of the demo holds the first of these roles that anybody holds: heads before those who only propose. */
function holder(people: DemoPerson[], roles: readonly Role[]): DemoPerson {
  const found = people.find((person) => roles.some((role) => person.roles.includes(role)));
  if (!found) throw new Error(`nobody in the demo is ${roles.join(' or ')}`);
  return found;
}
