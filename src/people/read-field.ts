/** Reads one thing that a person gives about themselves. */
import { countCharacters } from '../characters.js';
import type { Introduction, IntroductionField } from '../domain/person/person.js';
import type { Office } from '../offices/office.js';
import { emptyAnswer, notAChoice, tooLong } from '../text/answer-faults.js';
import { ifMeant } from '../text/doubts.js';
import { readContact } from '../text/read-contact.js';
import { withoutNameLabels } from '../text/reader/answer-lead-in.js';
import { entriesWith } from '../text/reader/find-category.js';
import { personDoubtOf } from '../text/reader/person-doubt.js';
import { withoutPoliteEnd } from '../text/reader/polite-end.js';
import { isListedAs, listedNumber } from '../text/reader/read-listed.js';
import { tidyLine } from '../text/reader/tidy-text.js';
import { badContact, lettersOnly, personDoubts, unitsFound } from '../text/registration.js';

export type ReadField =
  | { given: Partial<Introduction> }
  /** `asks`: it may be meant all the same. */
  | { notice: string; asks?: true };

const MAX_LENGTH = 100;
const HAS_LETTER = /\p{L}/u;
const HAS_EMOJI = /\p{Extended_Pictographic}/u;

/** @param isSure asked whether it is meant, the newcomer said yes */
export function readField(
  field: IntroductionField,
  typed: string,
  { office, isSure = false }: { office: Office; isSure?: boolean },
): ReadField {
  const text = tidyLine(typed);
  if (text === '') return { notice: emptyAnswer };
  const length = countCharacters(text);
  if (length > MAX_LENGTH) return { notice: tooLong(length, MAX_LENGTH) };
  if (field === 'contact') return readContactField(text);
  if (field === 'unit') return readUnit(text, { office, isSure });
  return readWording(text, { field, isSure, as: (given) => ({ [field]: given }) });
}

/** The value of a button in the list of units. */
export function unitOfOffice({ units }: Office, id: string): ReadField {
  const unit = units.find((one) => one.id === id);
  return unit ? { given: { unit: { id: unit.id, name: unit.name } } } : { notice: notAChoice };
}

/** A name or a number of the list; anything else only where the office takes other units. What may mean one of the list is asked about. */
function readUnit(text: string, { office, isSure }: { office: Office; isSure: boolean }): ReadField {
  const unit = office.units.find(({ name }, index) => isListedAs(text, { number: String(index + 1), name }));
  if (unit) return unitOfOffice(office, unit.id);
  if (listedNumber(text) !== undefined) return { notice: notAChoice };
  const near = isSure ? [] : entriesWith(text, office.units).map(({ name }) => name);
  const notice = near.length > 0 ? unitsFound(near) : notAChoice;
  if (!office.otherUnits) return { notice };
  if (near.length > 0) return { notice: `${notice} ${ifMeant}`, asks: true };
  return readWording(text, { field: 'unit', isSure, as: (name) => ({ unit: { name } }) });
}

function readContactField(text: string): ReadField {
  const contact = readContact(text);
  return contact === undefined ? { notice: badContact } : { given: { contact } };
}

interface Wording {
  field: Exclude<IntroductionField, 'contact'>;
  isSure: boolean;
  as(text: string): Partial<Introduction>;
}

/** It will stand on the form for years. */
function readWording(typed: string, { field, isSure, as }: Wording): ReadField {
  const text = withoutPoliteEnd(field === 'name' ? withoutNameLabels(typed) : typed);
  if (!HAS_LETTER.test(text) || HAS_EMOJI.test(text)) return { notice: lettersOnly };
  const doubt = isSure ? undefined : personDoubtOf(field, text);
  return doubt ? { notice: personDoubts[doubt], asks: true } : { given: as(text) };
}
