/** A person's next act: it follows the chat towards an aim, or is something that nobody expects. */
import type { Phone } from '../../src/emulator/phone/phone.js';
import type { Aim } from './aims/aim.js';
import { aimAt, type Moment } from './aims.js';
import { answerTo, rubbish, sendings } from './answers.js';
import { anyOf, type Button, buttonsOf, dataOf, pageOf, tap } from './buttons.js';
import type { Dice } from './dice.js';
import type { Doing } from './doing.js';
import type { PeopleByThen } from './people-by-then.js';

/** Somebody has the phone in hand for a while. */
export interface Visit {
  key: string;
  aim: Aim;
  /** How likely it is that the person leaves the way that the chat leads, 1 being wild. */
  wildness: number;
  /** So often more the words are typed that the aim begins with. */
  beginningsLeft: number;
  actsLeft: number;
  /** The buttons that have led on already. */
  tapped: Set<string>;
  /** A file that is asked for is sent before the last step is taken. */
  hasSent: boolean;
  /** How likely a link that comes is opened. */
  opensLinks: number;
}

const ACTS_OF_A_VISIT = 26;
const ACTS_OF_A_WILD_ONE = 12;
/** A form that somebody else's question interrupts is begun again. */
const BEGINNINGS = 2;

export function newVisit(dice: Dice, { people, ...moment }: Moment & { people: PeopleByThen }): Visit {
  const aim = aimAt(dice.next(), moment);
  const isWild = dice.chance(0.15);
  const keys = people.inPlaceOf(aim.keys);
  return {
    aim,
    key: (dice.chance(0.7) ? keys[0] : undefined) ?? dice.pick(keys),
    wildness: isWild ? 1 : 0.1,
    beginningsLeft: BEGINNINGS,
    actsLeft: isWild ? ACTS_OF_A_WILD_ONE : ACTS_OF_A_VISIT,
    tapped: new Set(),
    hasSent: false,
    opensLinks: aim.toward.length === 0 ? 0.9 : 0.15, // where no button is wanted, what a link shows is
  };
}

export interface Mood {
  visit: Visit;
  phone: Phone;
  /** Whose cards somebody may hold out, as a forger would. */
  others: readonly Phone[];
}

/** @returns undefined where the visit is over: nothing more leads on */
export function nextDoing({ visit, phone, others }: Mood, dice: Dice): Doing | undefined {
  if (visit.actsLeft === 0) return undefined;
  visit.actsLeft -= 1;
  const chat = phone.messages();
  const strays = (probability: number) => dice.chance(probability * visit.wildness);
  if (strays(0.08)) return { says: dice.pick(rubbish) };
  if (strays(0.06)) return { sends: dice.pick(sendings) };
  if (strays(0.1)) return anyOf(dice.pick(others).messages(), dice) ?? { says: visit.aim.begins };
  if (strays(0.15)) return anyOf(chat, dice) ?? { says: visit.aim.begins };
  return onward(visit, phone, dice) ?? begin(visit);
}

function begin(visit: Visit): Doing | undefined {
  if (visit.beginningsLeft === 0) return undefined;
  visit.beginningsLeft -= 1;
  return { says: visit.aim.begins };
}

/** By the newest message, by typing too; by those before it with their buttons alone. */
function onward(visit: Visit, phone: Phone, dice: Dice): Doing | undefined {
  const newest = phone.messages().slice(-3).toReversed();
  for (const [age, message] of newest.entries()) {
    const typed = age === 0 && dice.chance(0.95) ? answerTo(phone.shownTexts(message), dice) : undefined;
    const fresh = buttonsOf(message).filter((one) => !visit.tapped.has(dataOf(one)));
    const found = leading(fresh, visit.aim.toward, dice);
    const page = age === 0 && dice.chance(visit.opensLinks) ? pageOf(message, dice) : undefined;
    if (page) return open(visit, page);
    if (typed && 'sends' in typed && !visit.hasSent) return send(visit, typed);
    if (found && (found.place === 0 || !typed)) return tapOnward(visit, found, dice);
    if (typed) return typed;
  }
  return undefined;
}

/** Once it is open they go on with what they are up to. */
function open(visit: Visit, page: Doing): Doing {
  visit.opensLinks = 0.05;
  return page;
}

function send(visit: Visit, doing: Doing): Doing {
  visit.hasSent = true;
  return doing;
}

/** The last step may be asked about once more; all others are tapped once. */
function tapOnward(visit: Visit, { button, place }: Leading, dice: Dice): Doing {
  if (place === 0) visit.actsLeft = Math.min(visit.actsLeft, dice.below(3));
  else visit.tapped.add(dataOf(button));
  return tap(button);
}

interface Leading {
  button: Button;
  /** Among the steps of the aim. */
  place: number;
}

function leading(buttons: Button[], toward: readonly RegExp[], dice: Dice): Leading | undefined {
  for (const [place, step] of toward.entries()) {
    const fitting = buttons.filter((one) => step.test(dataOf(one)));
    const [first] = fitting;
    if (first) return { button: dice.chance(0.3) ? first : dice.pick(fitting), place };
  }
  return undefined;
}
