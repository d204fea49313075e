/** The buttons and links in a chat, as things that somebody does. */
import type { messagingApi } from '@line/bot-sdk';
import { tappablesIn } from '../../src/emulator/phone/tappables.js';
import type { Dice } from './dice.js';
import type { Doing } from './doing.js';

/** These change who may do what: they are tapped by those whose aim that is, and on purpose. */
const ABOUT_PEOPLE = /person=/;

/** Papers, files and the page by which files are sent. */
export function pageOf(message: messagingApi.Message, dice: Dice): Doing | undefined {
  const links = tappablesIn(message).flatMap(({ action }) =>
    'uri' in action && action.uri ? [action.uri] : [],
  );
  const own = links.filter((uri) => uri.startsWith('http://127.0.0.1/'));
  if (own.length === 0) return undefined;
  const uri = dice.pick(own);
  return /\/upload\//.test(uri) ? { uploads: uri } : { opens: uri };
}

export function anyOf(messages: readonly messagingApi.Message[], dice: Dice): Doing | undefined {
  const actions = messages.flatMap(buttonsOf).filter((one) => !ABOUT_PEOPLE.test(dataOf(one)));
  return actions.length === 0 ? undefined : tap(dice.pick(actions));
}

export function tap(action: Button): Doing {
  if (action.type === 'message') return { says: action.text ?? '' };
  const taps = dataOf(action);
  return action.type === 'datetimepicker'
    ? { taps, picks: action.initial ?? action.min ?? '2027-01-15' }
    : { taps };
}

export type Button = messagingApi.Action & { text?: string; initial?: string; min?: string };

export function buttonsOf(message: messagingApi.Message): Button[] {
  const quick = message.quickReply?.items?.flatMap(({ action }) => action ?? []) ?? [];
  const all = [...tappablesIn(message).map(({ action }) => action), ...quick] as Button[];
  return all.filter((action) => {
    if (action.type === 'message') return (action.text ?? '') !== '';
    return dataOf(action) !== '';
  });
}

export function dataOf(action: Button): string {
  return 'data' in action ? String(action.data) : '';
}
