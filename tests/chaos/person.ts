/** A person's next act: it follows the chat towards an aim, or is something that nobody expects. */
import type { messagingApi } from '@line/bot-sdk';
import type { Phone } from '../../src/emulator/phone/phone.js';
import { tappablesIn } from '../../src/emulator/phone/tappables.js';
import { type Aim, aimAt } from './aims.js';
import { answerTo, rubbish, sendings } from './answers.js';
import type { Dice } from './dice.js';
import type { Doing } from './doing.js';

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
}

const ACTS_OF_A_VISIT = 26;
/** A form that somebody else's question interrupts is begun again. */
const BEGINNINGS = 2;

export function newVisit(dice: Dice, situations: readonly string[]): Visit {
  const aim = aimAt(dice.next(), situations);
  return {
    aim,
    key: (dice.chance(0.6) ? aim.keys[0] : undefined) ?? dice.pick(aim.keys),
    wildness: dice.chance(0.85) ? 0.1 : 1,
    beginningsLeft: BEGINNINGS,
    actsLeft: ACTS_OF_A_VISIT,
    tapped: new Set(),
  };
}

/** These change who may do what, which the checker takes as given. */
const ABOUT_PEOPLE = /person=/;

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
    const [found, place] = leading(fresh, visit.aim.toward, dice);
    const page = age === 0 && dice.chance(0.15) ? pageOf(message, dice) : undefined;
    if (page) return page;
    if (found && (place === 0 || !typed)) return tapOnward(visit, found, place);
    if (typed) return typed;
  }
  return undefined;
}

/** The last step may be asked about once more; all others are tapped once. */
function tapOnward(visit: Visit, button: Button, place: number): Doing {
  if (place === 0) visit.actsLeft = Math.min(visit.actsLeft, 2);
  else visit.tapped.add(dataOf(button));
  return tap(button);
}

function leading(buttons: Button[], toward: readonly RegExp[], dice: Dice): [Button | undefined, number] {
  for (const [place, step] of toward.entries()) {
    const fitting = buttons.filter((one) => step.test(dataOf(one)));
    if (fitting.length > 0) return [dice.pick(fitting), place];
  }
  return [undefined, -1];
}

/** Papers, files and the page by which files are sent. */
function pageOf(message: messagingApi.Message, dice: Dice): Doing | undefined {
  const links = tappablesIn(message).flatMap(({ action }) =>
    'uri' in action && action.uri ? [action.uri] : [],
  );
  const own = links.filter((uri) => uri.startsWith('http://127.0.0.1/'));
  if (own.length === 0) return undefined;
  const uri = dice.pick(own);
  return /\/upload\//.test(uri) ? { uploads: uri } : { opens: uri };
}

function anyOf(messages: readonly messagingApi.Message[], dice: Dice): Doing | undefined {
  const actions = messages.flatMap(buttonsOf);
  return actions.length === 0 ? undefined : tap(dice.pick(actions));
}

function tap(action: Button): Doing {
  if (action.type === 'message') return { says: action.text ?? '' };
  const taps = dataOf(action);
  return action.type === 'datetimepicker'
    ? { taps, picks: action.initial ?? action.min ?? '2027-01-15' }
    : { taps };
}

type Button = messagingApi.Action & { text?: string; initial?: string; min?: string };

export function buttonsOf(message: messagingApi.Message): Button[] {
  const quick = message.quickReply?.items?.flatMap(({ action }) => action ?? []) ?? [];
  const all = [...tappablesIn(message).map(({ action }) => action), ...quick] as Button[];
  return all.filter((action) => {
    if (action.type === 'message') return (action.text ?? '') !== '';
    return dataOf(action) !== '' && !ABOUT_PEOPLE.test(dataOf(action));
  });
}

function dataOf(action: Button): string {
  return 'data' in action ? String(action.data) : '';
}
