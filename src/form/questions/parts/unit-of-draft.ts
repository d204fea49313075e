/** The unit for which a draft is: asked of whoever may propose for several units, known of whoever may for one. */
import type { Draft } from '../../../domain/conversation.js';
import { unitsToSubmit } from '../../../domain/permissions.js';
import type { Content } from '../../../domain/request/content.js';
import { unitName } from '../../../text/appointments.js';
import { procedureOf } from './demands.js';
import type { Context } from './question.js';

type Unit = NonNullable<Content['unit']>;

/**
 * The units for which this person may propose it; undefined where nobody is appointed for units. As long as the category
 * is open, they are known only where all categories agree.
 */
export function unitsOffered(draft: Draft, context: Context): Unit[] | undefined {
  const { office, by, categories } = context;
  const chosen = procedureOf(draft, context);
  const ways = chosen ? [chosen] : categories.map(({ procedure }) => office.procedures[procedure]);
  const offered = ways.map((way) => way && unitsToSubmit(by, way));
  if (offered.length === 0 || offered.includes(undefined)) return undefined;
  const keys = new Set(offered.flatMap((units) => units ?? []));
  const known = office.units.filter(({ id }) => keys.delete(id)).map(({ id }) => id);
  return [...known, ...keys].map((key) => ({ key, name: unitName(office, key) }));
}

/** Undefined: the requester's own. The category may have been changed to one for which nobody is appointed for units. */
export function unitOf(draft: Draft, context: Context): Unit | undefined {
  const { unit } = draft.answers;
  const offered = unitsOffered(draft, context);
  return offered && (offered.find(({ key }) => key === unit?.key) ?? unit);
}

/** Kept in the draft, so that it stays what it was when the person's appointments change. */
export function withOnlyUnit(draft: Draft, context: Context): Draft {
  const [unit, ...others] = unitsOffered(draft, context) ?? [];
  if (!unit || others.length > 0 || draft.answers.unit) return draft;
  return { ...draft, answers: { ...draft.answers, unit } };
}
