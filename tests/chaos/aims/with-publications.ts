/** The aims of those who look after what stands on the website. */
import { commandWord } from '../../../src/text/commands.js';
import { keysOf } from '../office-of-twenty.js';
import { type Aim, aim, SHOW } from './aim.js';

const [online, status] = [commandWord('online'), commandWord('status')];
const askers = keysOf('requester');
const webmasters = keysOf('webmaster');
const ONLINE = /^online$|update|extension|takeDown\./;

export const aimsWithPublications: readonly Aim[] = [
  aim('correct an address', ONLINE, webmasters, online, 4, [
    /^do=confirmCorrectAddress&/,
    /^do=correctAddressBecause&/,
    /^do=acceptAddress&.*correctAddress/,
    /^do=correctAddress&/,
    SHOW,
  ]),
  aim('check what is online', ONLINE, webmasters, online, 2, [/^do=checkCurrent&/, SHOW]),
  aim('take back a check', ONLINE, webmasters, online, 7, [/^do=undoCheck&/, /^do=checkCurrent&/, SHOW]),
  aim('correct a slip', ONLINE, webmasters, online, 4, [
    /^do=confirmCorrectPart&/,
    /^do=correctPart&/,
    /^do=correctText&/,
    SHOW,
  ]),
  aim('flag what is online', ONLINE, webmasters, online, 5, [
    /^do=confirmInfo&.*flag/,
    /^do=askInfo&.*flag/,
    SHOW,
  ]),
  aim('look again at what is online', ONLINE, keysOf('checker', 'approver'), commandWord('myWork'), 1, [
    /^do=confirmInfo&.*flag/,
    /^do=(?:checkCurrent|askInfo&.*flag)/,
    SHOW,
  ]),
  aim('take down', ONLINE, webmasters, online, 3, [
    /^do=confirmTakeDown&/,
    /^do=chooseTakeDownReason&/,
    /^do=takeDown&.*as=takeDown/,
    SHOW,
  ]),
  aim('ask for an early take-down', ONLINE, askers, status, 7, [
    /^do=confirmTakeDown&/,
    /^do=chooseTakeDownReason&/,
    /^do=takeDown&.*askTakeDown/,
    SHOW,
  ]),
  aim('ask for more time', ONLINE, askers, status, 4, [
    /^do=confirmExtension&/,
    /^do=extendBecause&/,
    /^do=extendTo&/,
    /^do=askExtension&/,
    SHOW,
  ]),
  aim('ask for more time as a webmaster', ONLINE, webmasters, online, 2, [
    /^do=confirmExtension&/,
    /^do=extendBecause&/,
    /^do=extendTo&/,
    /^do=askExtension&/,
    SHOW,
  ]),
  aim('update what is online', ONLINE, askers, status, 14, [/^do=send&/, /^do=update&/, SHOW]),
  aim('say that it is current', ONLINE, askers, status, 6, [/^do=keepUntil&/, /^do=keep&/, SHOW]),
];
