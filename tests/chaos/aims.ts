/** The aims that people have when they take the phone: the words they begin with, and the buttons that lead on. */
import { commandWord } from '../../src/text/commands.js';
import { keysOf, memberKeys } from './office-of-twenty.js';

export interface Aim {
  name: string;
  /** Whose it is. */
  keys: readonly string[];
  /** The words to type where nothing on the screen leads on. */
  begins: string;
  /** Buttons by their data, the last step first: tapping the first one ends it. */
  toward: readonly RegExp[];
  /** How often it comes, against the others. */
  weight: number;
  /** Comes only where some request is in such a situation. */
  needs: RegExp;
}

const [myWork, status, online] = [commandWord('myWork'), commandWord('status'), commandWord('online')];
const askers = keysOf('requester');
const deciders = keysOf('approver', 'checker');
const webmasters = keysOf('webmaster');
const WAITING = /checking|deciding|forwarding/;
const ONLINE = /^online$|update|extension|takeDown\./;
const SHOW = /^do=show&/;

export const aims: readonly Aim[] = [
  aim('request a publication', /^/, askers, commandWord('newRequest'), 6, [/^do=send&/]),
  aim('check', /checking/, keysOf('checker'), myWork, 12, [/^do=pass&/, SHOW]),
  aim('decide', /deciding/, keysOf('approver'), myWork, 24, [/^do=confirmPermit&/, /^do=permit&/, SHOW]),
  aim('forward', /forwarding/, keysOf('provider'), myWork, 16, [/^do=forward&/, SHOW]),
  aim('refuse', /deciding/, deciders, myWork, 5, [
    /^do=confirmRefuse&/,
    /^do=chooseReason&/,
    /^do=refuse&/,
    SHOW,
  ]),
  aim('ask for more', WAITING, deciders, myWork, 6, [/^do=confirmInfo&/, /^do=askInfo&.*requestInfo/, SHOW]),
  aim('recall', /permitted|refused|infoNeeded|deciding|forwarding/, deciders, commandWord('acted'), 6, [
    /^do=undo&/,
    SHOW,
  ]),
  aim('publish', /(?:publication|update)\.permitted/, webmasters, myWork, 30, [
    /^do=confirmPublish&/,
    /^do=acceptAddress&/,
    /^do=chooseLastDay&/,
    /^do=publish&/,
    /^do=take&/,
    SHOW,
  ]),
  aim('return', /permitted/, webmasters, myWork, 4, [
    /^do=confirmRefuse&/,
    /^do=chooseReason&/,
    /^do=refuse&.*return/,
    SHOW,
  ]),
  aim('release', /permitted/, webmasters, myWork, 2, [/^do=release&/, SHOW]),
  aim('assign', /permitted/, webmasters, myWork, 2, [/^do=assign&/, /^do=chooseReceiver&/, SHOW]),
  aim('correct an address', ONLINE, webmasters, online, 4, [
    /^do=confirmCorrectAddress&/,
    /^do=correctAddressBecause&/,
    /^do=acceptAddress&.*correctAddress/,
    /^do=correctAddress&/,
    SHOW,
  ]),
  aim('check what is online', ONLINE, [...webmasters, ...keysOf('checker')], online, 2, [
    /^do=checkCurrent&/,
    SHOW,
  ]),
  aim('take back a check', ONLINE, [...webmasters, ...keysOf('checker')], online, 2, [
    /^do=undoCheck&/,
    SHOW,
  ]),
  aim('correct a slip', ONLINE, webmasters, online, 4, [
    /^do=confirmCorrectPart&/,
    /^do=correctPart&/,
    /^do=correctText&/,
    SHOW,
  ]),
  aim('attach what was signed by hand', /^/, [...webmasters, ...keysOf('administrator')], online, 4, [
    /^do=confirmSignOnPaper&/,
    /^do=signOnPaper&/,
    /^do=papers&/,
    SHOW,
  ]),
  aim('flag what is online', ONLINE, [...webmasters, ...keysOf('checker')], online, 3, [
    /^do=confirmInfo&.*flag/,
    /^do=askInfo&.*flag/,
    SHOW,
  ]),
  aim('take down', ONLINE, webmasters, online, 3, [
    /^do=confirmTakeDown&/,
    /^do=chooseTakeDownReason&/,
    /^do=takeDown&.*as=takeDown/,
    SHOW,
  ]),
  aim('ask for an early take-down', ONLINE, askers, online, 4, [
    /^do=confirmTakeDown&/,
    /^do=chooseTakeDownReason&/,
    /^do=takeDown&.*askTakeDown/,
    SHOW,
  ]),
  aim('ask for more time', ONLINE, [...askers, ...webmasters], online, 3, [
    /^do=confirmExtension&/,
    /^do=extendBecause&/,
    /^do=extendTo&/,
    /^do=askExtension&/,
    SHOW,
  ]),
  aim('update what is online', ONLINE, askers, online, 14, [/^do=send&/, /^do=update&/, SHOW]),
  aim('say that it is current', ONLINE, askers, online, 4, [/^do=keepUntil&/, /^do=keep&/, SHOW]),
  aim('correct what was refused', /refused/, askers, status, 20, [/^do=send&/, /^do=correct&/, SHOW]),
  aim('change what waits', WAITING, askers, status, 3, [/^do=send&/, /^do=revise&/, SHOW]),
  aim('answer a question', /infoNeeded/, askers, myWork, 20, [
    /^do=confirmInfo&/,
    /^do=askInfo&.*giveInfo/,
    SHOW,
  ]),
  aim('withdraw', /checking|deciding|forwarding|refused|takeDown/, askers, status, 2, [
    /^do=confirmWithdraw&/,
    /^do=withdraw&/,
    SHOW,
  ]),
  aim('nudge', WAITING, askers, status, 2, [/^do=nudge&/, SHOW]),
  aim('read papers and history', /^/, memberKeys, status, 4, [
    /^do=history&/,
    /^do=papers&/,
    /^do=details&/,
    SHOW,
  ]),
  aim('read the report', /^/, keysOf('executive', 'approver'), commandWord('report'), 1, [
    /^do=acknowledgeReport&/,
    /^do=show(?:Report|Figure)&/,
  ]),
];

type AimParts = [
  name: string,
  needs: RegExp,
  keys: readonly string[],
  begins: string,
  weight: number,
  toward: readonly RegExp[],
];

function aim(...[name, needs, keys, begins, weight, toward]: AimParts): Aim {
  return { name, needs, keys, begins, weight, toward };
}

/** @param share from 0 up to 1. @param situations in which some request is */
export function aimAt(share: number, situations: readonly string[]): Aim {
  const sensible = aims.filter(({ needs }) => ['', ...situations].some((one) => needs.test(one)));
  let left = share * sensible.reduce((sum, { weight }) => sum + weight, 0);
  const found = sensible.find(({ weight }) => {
    left -= weight;
    return left < 0;
  });
  const [first] = aims;
  if (!first) throw new Error('nobody is up to anything');
  return found ?? first;
}
