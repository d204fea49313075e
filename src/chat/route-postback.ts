/** One tap -> exactly one handler. What no card of ours says is answered politely. */

import { approvalHandler } from '../approval/chat.js';
import type { Deps, Reply } from '../deps.js';
import type { Person } from '../domain/person/person.js';
import { formTapHandler } from '../form/chat.js';
import type { Picked } from '../form/question.js';
import { decodePostback } from '../line/postback.js';
import { listsHandler } from '../lists/chat.js';
import { menuHandler } from '../menu/chat.js';
import { accountHandler } from '../people/account/chat.js';
import { handOverHandler } from '../people/handover/chat.js';
import { peopleHandler } from '../people/roles/chat.js';
import { actingHandler } from '../people/stand-ins/acting-chat.js';
import { leaveHandler } from '../people/stand-ins/leave-chat.js';
import { publicationHandler } from '../publication/chat.js';
import { reportHandler } from '../report/chat.js';
import { commandWord } from '../text/commands.js';
import { oldButton } from '../text/menu.js';
import { routeMessage } from './route-message.js';

export interface Tap {
  data: string;
  /** What the picker gave. */
  picked?: Picked | undefined;
  actKey: string;
}

export async function routePostback(deps: Deps, by: Person, { data, picked, actKey }: Tap): Promise<Reply> {
  const tap = decodePostback(data);
  if (!tap) return [{ type: 'text', text: oldButton }, ...(await menuHandler(deps, by))];
  switch (tap.do) {
    case 'pass':
    case 'forward':
    case 'permit':
    case 'confirmPermit':
    case 'refuse':
    case 'chooseReason':
    case 'confirmRefuse':
    case 'undo':
      return approvalHandler(deps, by, { tap, actKey });
    case 'take':
    case 'release':
    case 'chooseReceiver':
    case 'assign':
    case 'publish':
    case 'confirmPublish':
    case 'keep':
    case 'takeDown':
    case 'chooseTakeDownReason':
    case 'confirmTakeDown':
      return publicationHandler(deps, by, { tap, actKey });
    case 'show':
    case 'showRequests':
    case 'withdraw':
    case 'confirmWithdraw':
      return listsHandler(deps, by, { tap, actKey });
    case 'answer':
    case 'edit':
    case 'removeFile':
    case 'send':
    case 'correct':
      return formTapHandler(deps, by, { tap, picked, actKey });
    case 'showPeople':
    case 'showPerson':
    case 'chooseUnit':
    case 'giveRole':
    case 'endRole':
    case 'decline':
    case 'suspend':
    case 'reinstate':
      return peopleHandler(deps, { by, postback: tap });
    case 'orderActing':
    case 'confirmActing':
    case 'endActing':
      return actingHandler(deps, by, { tap, actKey });
    case 'recordLeave':
    case 'endLeave':
      return leaveHandler(deps, by, { tap, actKey });
    case 'changeAccount':
      return accountHandler(deps, by, tap.person);
    case 'handOver':
    case 'chooseSuccessor':
    case 'confirmHandOver':
      return handOverHandler(deps, by, { tap, actKey });
    case 'showReport':
    case 'reportProblems':
    case 'reportNoProblems':
      return reportHandler(deps, by, { tap, actKey });
    case 'command': {
      const message = { type: 'text', id: actKey, text: commandWord(tap.command), quoteToken: '' } as const;
      return routeMessage(deps, by, { message, actKey });
    }
    case 'introduce':
      return menuHandler(deps, by); // introduced long ago: an old card
  }
}
