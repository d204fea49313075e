/** Gives each LINE event to exactly one handler, and answers what a person may not do. */
import type { webhook } from '@line/bot-sdk';
import { isRealDate } from '../clock.js';
import type { Deps } from '../deps.js';
import type { Person } from '../domain/person/person.js';
import { answerUnsend } from '../form/chat-files.js';
import { isActedOn } from '../line/acted-on.js';
import { readIntroductionValue } from '../line/introduction-choice.js';
import { decodePostback } from '../line/postback.js';
import { reachEventOf } from '../line/reach-event.js';
import { type Reply, text } from '../line/reply.js';
import { menuReply } from '../menu/chat.js';
import { introduceHandler } from '../people/joining/chat.js';
import { recordReachability } from '../people/reachability.js';
import { onlyOneToOne } from '../text/menu.js';
import type { Picked } from './parts/chat-routes.js';
import { denialReply, userErrorReply } from './parts/denial-reply.js';
import { withQuotaNews } from './parts/quota-news.js';
import { rememberShown } from './parts/remember-shown.js';
import { withRidingNews } from './parts/riding-news.js';
import { confirms } from './parts/shown-buttons.js';
import { routeMessage } from './route-message.js';
import { routeTap } from './route-tap.js';
import { withArrivals } from './with-arrivals.js';

/** Never throws for a person's mistake: whatever it throws is a fault of ours. */
export async function routeEvent(deps: Deps, event: webhook.Event, actKey: string): Promise<Reply> {
  const { source } = event;
  if (source?.type === 'group') return tellGroupOnce(deps, source.groupId, actKey);
  if (source?.type === 'room') return tellGroupOnce(deps, source.roomId, actKey);
  if (source?.type !== 'user' || !source.userId || !isActedOn(event)) return [];

  const known = await deps.stores.persons.get(source.userId);
  const person = known && (await reachable(deps, known, event));
  if (person?.status === 'active') return routeForActive(deps, person, { event, actKey });
  return routeForOthers(deps, source.userId, { event, actKey });
}

async function reachable(deps: Deps, known: Person, event: webhook.Event): Promise<Person> {
  const reach = reachEventOf(event);
  return reach ? recordReachability(deps, known, reach) : known;
}

interface Received {
  event: webhook.Event;
  actKey: string;
}

/** Answers by one handler. Around that: keeps what its buttons offer, so that it may be typed, and adds what else fits into the free reply. */
async function routeForActive(deps: Deps, by: Person, { event, actKey }: Received): Promise<Reply> {
  try {
    const reply = await answerActive(deps, by, { event, actKey });
    await rememberShown(deps, { personId: by.id, actKey, hasConfirmed: isConfirmation(event) }, reply);
    const withNews = await withArrivals(deps, by, { event, reply, actKey });
    const withRides = await withRidingNews(deps, by, { reply: withNews, actKey });
    return await withQuotaNews(deps, by, { reply: withRides, actKey });
  } catch (error) {
    return withRidingNews(deps, by, { reply: await denialReply(deps, by, error), actKey });
  }
}

async function answerActive(deps: Deps, by: Person, { event, actKey }: Received): Promise<Reply> {
  switch (event.type) {
    case 'message':
      return routeMessage(deps, by, { message: event.message, actKey });
    case 'postback': {
      const { data, params } = event.postback;
      return routeTap(deps, by, { data, picked: pickedOf(params), actKey });
    }
    case 'unsend':
      return answerUnsend(deps, by, { messageId: event.unsend.messageId, actKey });
    case 'follow':
      return menuReply(deps, by);
    default:
      return []; // LINE adds kinds of events without notice
  }
}

function isConfirmation(event: webhook.Event): boolean {
  return event.type === 'postback' && confirms(event.postback);
}

/** Strangers, newcomers and suspended people may introduce themselves and do nothing else. */
async function routeForOthers(deps: Deps, personId: string, { event, actKey }: Received): Promise<Reply> {
  switch (event.type) {
    case 'follow':
      return introduceHandler(deps, { personId, input: { kind: 'follow' }, actKey });
    case 'message': {
      const { message } = event;
      const input =
        message.type === 'text'
          ? ({ kind: 'text', text: message.text } as const)
          : ({ kind: 'other', what: message.type } as const);
      return introduceHandler(deps, { personId, input, actKey });
    }
    case 'postback':
      return tapOfOther(deps, personId, { data: event.postback.data, actKey });
    default:
      return [];
  }
}

async function tapOfOther(deps: Deps, personId: string, { data, actKey }: { data: string; actKey: string }) {
  const tap = decodePostback(data);
  if (tap?.do === 'command') {
    return introduceHandler(deps, { personId, input: { kind: 'command', command: tap.command }, actKey });
  }
  if (tap?.do !== 'introduce') return userErrorReply('notAllowed');
  const choice = readIntroductionValue(tap.value);
  return introduceHandler(deps, { personId, input: { kind: 'choice', choice }, actKey });
}

/** Groups and rooms hear once that the bot works one to one, then nothing. */
async function tellGroupOnce(deps: Deps, chatId: string, actKey: string): Promise<Reply> {
  const first = await deps.stores.claims.claim(`told-one-to-one:${chatId}`, actKey);
  return first === actKey ? [text(onlyOneToOne)] : [];
}

const CLOCK_TIME = /^(?:[01]\d|2[0-3]):[0-5]\d$/;

/** Our cards ask the picker for a day (2026-11-20), or for a day with its time (2026-11-20T14:30). @returns undefined for anything else */
function pickedOf(params: webhook.PostbackContent['params'] = {}): Picked | undefined {
  const picked = 'datetime' in params ? params.datetime : 'date' in params && params.date;
  const [day, time] = typeof picked === 'string' ? picked.split('T') : [];
  if (day === undefined || !isRealDate(day)) return undefined;
  return time === undefined || CLOCK_TIME.test(time) ? { day, time } : undefined;
}
