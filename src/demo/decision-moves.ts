/** How the demo's people check, refuse, correct and permit. */
import { doingOf, type RequestProcedure, type RequestStep } from '../domain/request/procedure.js';
import type { GuideMove } from '../emulator/guide/guide.js';
import * as approval from '../text/approval.js';
import type { DemoPerson } from '../text/demo.js';
import { asked, told, typed } from '../text/demo-story.js';
import * as form from '../text/form.js';
import * as publication from '../text/publication.js';
import { questionLabels } from '../text/questions.js';

/** A step of the office's way, and who of the demo does it. */
export interface SignOff {
  step: RequestStep;
  by: DemoPerson;
}

type DecisionWords = RequestProcedure['words'];

/** Refused by whoever decides, sent back by whoever only checks. */
export function refusalMoves({ step, by: { key: who } }: SignOff, words: DecisionWords): GuideMove[] {
  const button = step.kind === 'decide' ? words.refuse : publication.buttons.return;
  return [
    {
      who,
      when: approval.titles[doingOf(step)],
      does: { taps: button },
      until: approval.titles.askReason,
    },
    { who, does: { says: typed.reason }, until: approval.titles.refusalPreview },
    { who, does: { taps: approval.confirmWord(button) }, until: told.recorded },
  ];
}

export function correctMoves({ key: who }: DemoPerson): GuideMove[] {
  const { correct } = publication.buttons;
  return [
    { who, when: correct, does: { taps: correct }, until: asked.earlierReason },
    { who, does: { taps: `${form.buttons.edit}${questionLabels.subject}` }, until: asked.subject },
    { who, does: { says: typed.correctedSubject }, until: asked.review },
    { who, does: { taps: form.buttons.send }, until: told.submitted },
  ];
}

/** A check and a forwarding are one tap, a decision is confirmed. */
export function signOffMoves({ step, by: { key: who } }: SignOff, words: DecisionWords): GuideMove[] {
  const doing = doingOf(step);
  const when = approval.titles[doing];
  if (doing !== 'decide') {
    const taps = { check: 'pass', screen: 'screened', forward: 'forward' } as const;
    return [{ who, when, does: { taps: approval.buttons[taps[doing]] }, until: told.recorded }];
  }
  const confirm = approval.confirmWord(words.permit);
  return [
    { who, when, does: { taps: words.permit }, until: confirm },
    { who, does: { taps: confirm }, until: told.recorded },
  ];
}
