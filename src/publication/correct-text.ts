/** A slip in what stands on the website, which a webmaster corrects: asked for, shown once more, recorded. */
import { countCharacters } from '../characters.js';
import type { Confirmable } from '../conversation/confirm.js';
import type { Deps } from '../deps.js';
import type { Asked } from '../domain/conversation.js';
import type { Person } from '../domain/person/person.js';
import type { CorrectablePart } from '../domain/request/content.js';
import { contentOf, type PublishRequest } from '../domain/request/publish-request.js';
import { charactersChanged, type TextCorrection } from '../domain/request/small-correction.js';
import { UserError } from '../errors.js';
import { checkMove, type RequestAct, recordMove } from '../moves/record-move.js';
import type { Office } from '../offices/office.js';
import * as words from '../text/correct-text.js';
import { tidyText } from '../text/reader/tidy-text.js';

export type AskedCorrection = Extract<Asked, { kind: 'correctText' }>;
export type ConfirmableCorrection = Confirmable<PublishRequest, AskedCorrection, TextCorrection>;

const MAX_SOURCE = 200;

/** @throws UserError where the office does not allow it; MoveDenied */
export function checkCorrection(deps: Deps, by: Person, act: RequestAct) {
  if (!deps.office.corrections) throw new UserError('notAllowed');
  return checkMove(deps, by, { ...act, action: 'correctText' });
}

export function textCorrection(
  deps: Deps,
  by: Person,
  { part, ...act }: RequestAct & { part: CorrectablePart },
): ConfirmableCorrection {
  const { requestId, seenVersion: version, actKey } = act;
  return {
    actKey,
    async check() {
      if (!deps.office.corrections?.parts.includes(part)) throw new UserError('notAllowed');
      const { repeated, request } = await checkCorrection(deps, by, act);
      return { repeated, subject: request };
    },
    question: () => ({ kind: 'correctText', requestId, version, part }),
    isAbout: (asked): asked is AskedCorrection =>
      asked.kind === 'correctText' && asked.requestId === requestId && asked.part === part,
    read(given, request, asked) {
      const after = tidyText(given);
      const fault = faultOf(deps.office, { part, before: contentOf(request)[part], after });
      return fault === undefined ? { asked: { ...asked, version, after } } : { fault };
    },
    valueOf: (asked) => (asked?.after === undefined ? undefined : { part, after: asked.after }),
    record: ({ after }) => recordMove(deps, by, { ...act, action: 'correctText', part, after }),
  };
}

function faultOf(
  { corrections, form }: Pick<Office, 'corrections' | 'form'>,
  { part, before, after }: TextCorrection & { before: string },
): string | undefined {
  if (after === '') return words.faults.empty;
  if (after === before) return words.faults.same;
  const most = { subject: form.subjectMaxLength, details: form.detailsMaxLength, source: MAX_SOURCE }[part];
  if (countCharacters(after) > most) return words.tooLong(most);
  const changed = charactersChanged(before, after);
  const allowed = corrections?.maxCharacters ?? 0;
  return changed > allowed ? words.noSlip(changed, allowed) : undefined;
}
