/** Actions of buttons. The label of a button stands in the chat afterwards, so that both sides see what was tapped. */
import type { messagingApi } from '@line/bot-sdk';
import type { InfoAction, TakeDownAction } from '../../src/domain/request/actions.js';
import type { PublishRequest } from '../../src/domain/request/publish-request.js';
import { encodePostback, type Postback } from '../../src/line/postback.js';
import { type Command, commandWord } from '../../src/text/commands.js';
import { shortened } from '../../src/text/shorten.js';

/** These carry more than the request and its version. */
type OtherAction =
  | 'refuse'
  | 'chooseReason'
  | 'confirmRefuse'
  | 'confirmPublish'
  | 'placeAddress'
  | 'dropAddress'
  | 'acceptAddress'
  | 'chooseLastDay'
  | 'correctAddressBecause'
  | 'correctPart'
  | 'confirmCorrectPart'
  | 'confirmCorrectAddress'
  | 'assign'
  | 'passTo'
  | 'confirmPassTo'
  | 'takeDown'
  | 'chooseTakeDownReason'
  | 'confirmTakeDown'
  | 'extendTo'
  | 'keepUntil'
  | 'extendBecause'
  | 'confirmExtension'
  | 'askInfo'
  | 'detachFile'
  | 'confirmAttach'
  | 'confirmInfo'
  | 'confirmSignOnPaper'
  | 'undoSignOnPaper'
  | 'signOnPaper'; // the compiler tells no more than 25 apart
type RequestAction = Exclude<Extract<Postback, { id: string; v: unknown }>['do'], OtherAction>;

/** LINE's limits (developers.line.biz/en/reference/messaging-api/#action-objects). */
const MAX_SHOWN_LENGTH = 40;
const MAX_ADDRESS_LENGTH = 1000;
const ADDRESS = /^(https?:\/\/(?!\/)|tel:)[\x21-\x7e]+$/i;

export function onRequest(action: RequestAction, { id, version }: PublishRequest): Postback {
  return { do: action, id, v: version };
}

/** A permitted proposal is returned by the webmaster; before that it is refused. */
export function refusalAs({ proposal }: Pick<PublishRequest, 'proposal'>): 'refuse' | 'return' {
  return proposal?.status === 'permitted' ? 'return' : 'refuse';
}

export function refusalOf(action: 'refuse', request: PublishRequest): Postback {
  return { do: action, id: request.id, v: request.version, as: refusalAs(request) };
}

export function takeDownOf(as: TakeDownAction, { id, version }: PublishRequest): Postback {
  return { do: 'takeDown', id, v: version, as };
}

export function infoOf(as: InfoAction, { id, version }: PublishRequest): Postback {
  return { do: 'askInfo', id, v: version, as };
}

export function postbackAction(postback: Postback, shown: string): messagingApi.PostbackAction {
  return {
    type: 'postback',
    data: encodePostback(postback),
    displayText: shortened(shown, MAX_SHOWN_LENGTH),
  };
}

/** Types the word for the person: the same as typing it. */
export function wordAction(command: Command): messagingApi.MessageAction {
  return { type: 'message', label: commandWord(command), text: commandWord(command) };
}

/** Undefined where LINE takes no such address (too long, of another scheme, not encoded): the text then stands without a link. */
export function linkAction(uri: string): messagingApi.URIAction | undefined {
  return uri.length <= MAX_ADDRESS_LENGTH && ADDRESS.test(uri) ? { type: 'uri', uri } : undefined;
}
