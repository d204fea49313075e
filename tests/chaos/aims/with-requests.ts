/** The aims of those who ask, sign and publish. */
import { commandWord } from '../../../src/text/commands.js';
import { keysOf } from '../office-of-twenty.js';
import { type Aim, ALWAYS, ANY, aim, SHOW } from './aim.js';

const [myWork, status] = [commandWord('myWork'), commandWord('status')];
const askers = keysOf('requester');
const deciders = keysOf('approver', 'checker');
const webmasters = keysOf('webmaster');
const WAITING = /checking|deciding|forwarding/;

export const aimsWithRequests: readonly Aim[] = [
  aim('request a publication', ALWAYS, askers, commandWord('newRequest'), 6, [/^do=send&/]),
  aim('propose a copy', ANY, askers, status, 4, [/^do=send&/, /^do=copy&/, SHOW]),
  aim('check', /checking/, keysOf('checker'), myWork, 12, [/^do=pass&/, SHOW]),
  aim('decide', /deciding/, keysOf('approver'), myWork, 30, [/^do=confirmPermit&/, /^do=permit&/, SHOW]),
  aim('forward', /forwarding/, keysOf('provider'), myWork, 16, [/^do=forward&/, SHOW]),
  aim('put the files in order', /forwarding/, keysOf('provider'), myWork, 14, [
    /^do=confirmAttach&/,
    /^do=attachFiles&/,
    SHOW,
  ]),
  aim('refuse', /deciding/, deciders, myWork, 4, [
    /^do=confirmRefuse&/,
    /^do=chooseReason&/,
    /^do=refuse&/,
    SHOW,
  ]),
  aim('ask for more', WAITING, deciders, myWork, 4, [/^do=confirmInfo&/, /^do=askInfo&.*requestInfo/, SHOW]),
  aim('recall', /permitted|refused|infoNeeded|deciding|forwarding/, deciders, commandWord('acted'), 3, [
    /^do=undo&/,
    SHOW,
  ]),
  aim('publish', /(?:publication|update)\.permitted/, webmasters, myWork, 50, [
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
  aim('correct what was refused', /refused/, askers, status, 20, [/^do=send&/, /^do=correct&/, SHOW]),
  aim('change what waits', WAITING, askers, status, 7, [/^do=send&/, /^do=revise&/, SHOW]),
  aim('answer a question', /infoNeeded/, askers, myWork, 20, [
    /^do=confirmInfo&/,
    /^do=askInfo&.*giveInfo/,
    SHOW,
  ]),
  aim('withdraw', /checking|deciding|forwarding|refused|takeDown/, askers, status, 1, [
    /^do=confirmWithdraw&/,
    /^do=withdraw&/,
    SHOW,
  ]),
  aim('nudge', WAITING, askers, status, 2, [/^do=nudge&/, SHOW]),
];
