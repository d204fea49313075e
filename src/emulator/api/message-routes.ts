/** Reply, push, multicast, narrowcast and broadcast. */
import type { messagingApi } from '@line/bot-sdk';
import type { Express, Request, Response } from 'express';
import { parseRequest } from '../contract/parse-request.js';
import {
  broadcastRequest,
  multicastRequest,
  narrowcastRequest,
  pushRequest,
  replyRequest,
} from '../contract/send-requests.js';
import type { SendKind } from '../state/quota.js';
import type { ChatTarget } from '../state/reply-tokens.js';
import type { World } from '../world.js';
import { answerJson, jsonBodyOf, requestIdOf } from './api-call.js';
import { invalidProperty, LineError, monthlyLimitReached, rateLimitExceeded } from './line-error.js';
import { friends, type Recipients, recipientsOf, refuseInWrongChat } from './recipients.js';
import { type SentMessage, sendMessages } from './send-messages.js';

export function addMessageRoutes(app: Express, world: World): void {
  app.post('/v2/bot/message/reply', (request, response) => reply(world, request, response));
  app.post('/v2/bot/message/push', (request, response) => push(world, request, response));
  app.post('/v2/bot/message/multicast', (request, response) => multicast(world, request, response));
  app.post('/v2/bot/message/narrowcast', (request, response) => narrowcast(world, request, response));
  app.post('/v2/bot/message/broadcast', (request, response) => broadcast(world, request, response));
}

function reply(world: World, request: Request, response: Response): void {
  const { replyToken, messages } = parseRequest(replyRequest, jsonBodyOf(request));
  const target = world.replyTokens.peek(replyToken);
  if (!target) throw new LineError(400, 'Invalid reply token');
  refuseInWrongChat(target, messages);
  world.replyTokens.spend(replyToken);
  const to = recipientsOf(world, target);
  const sentMessages = sendMessages(world, to, messages);
  world.quota.count('reply', 1);
  answerJson(response, { body: { sentMessages }, userIds: userIdsOf(to) });
}

function push(world: World, request: Request, response: Response): void {
  const { to, messages } = parseRequest(pushRequest, jsonBodyOf(request));
  const target = targetOf(world, to);
  refuseInWrongChat(target, messages);
  sendBilled(world, request, response, {
    ...{ kind: 'push', messages, to: recipientsOf(world, target) },
    answerOf: (sentMessages) => ({ sentMessages }),
  });
}

/** Ids that nobody has are passed over; LINE's reference leaves open whether they give 400. */
function multicast(world: World, request: Request, response: Response): void {
  const { to, messages } = parseRequest(multicastRequest, jsonBodyOf(request));
  const people = [...new Set(to)].flatMap((userId) => world.people.byUserId(userId) ?? []);
  refuseInWrongChat(null, messages);
  sendBilled(world, request, response, { kind: 'multicast', messages, to: { people, group: null } });
}

/** Audiences and attributes are not imitated: a narrowcast reaches all friends. */
function narrowcast(world: World, request: Request, response: Response): void {
  if (!world.rateLimits.allows('narrowcast')) throw rateLimitExceeded();
  const { messages } = parseRequest(narrowcastRequest, jsonBodyOf(request));
  refuseInWrongChat(null, messages);
  sendBilled(world, request, response, { kind: 'broadcast', messages, to: friends(world), status: 202 });
}

function broadcast(world: World, request: Request, response: Response): void {
  if (!world.rateLimits.allows('broadcast')) throw rateLimitExceeded();
  const { messages } = parseRequest(broadcastRequest, jsonBodyOf(request));
  refuseInWrongChat(null, messages);
  sendBilled(world, request, response, { kind: 'broadcast', messages, to: friends(world) });
}

interface BilledSend {
  kind: Exclude<SendKind, 'reply'>;
  messages: messagingApi.Message[];
  to: Recipients;
  status?: number;
  answerOf?: (sent: SentMessage[]) => object;
}

function sendBilled(world: World, request: Request, response: Response, send: BilledSend): void {
  const { kind, messages, to, status = 200, answerOf = () => ({}) } = send;
  const retryKey = request.get('x-line-retry-key');
  const accepted = retryKey === undefined ? null : world.retryKeys.acceptedUnder(retryKey);
  if (accepted) {
    answerAlreadyAccepted(response, accepted);
    return;
  }

  const reached = to.people.filter(world.people.isReachable);
  if (!world.quota.hasRoomFor(reached.length)) throw monthlyLimitReached();
  const answer = answerOf(sendMessages(world, to, messages));
  world.quota.count(kind, reached.length);
  if (retryKey) world.retryKeys.remember(retryKey, { requestId: requestIdOf(response), answer });
  answerJson(response, { status, body: answer, billed: reached.length, userIds: userIdsOf(to) });
}

function answerAlreadyAccepted(response: Response, accepted: { requestId: string; answer: object }): void {
  response.set('x-line-accepted-request-id', accepted.requestId);
  answerJson(response, {
    status: 409,
    body: { message: 'The retry key is already accepted', ...accepted.answer },
  });
}

const CHAT_ID = /^[UCR][0-9a-f]{32}$/;

function targetOf(world: World, to: string): ChatTarget {
  if (!CHAT_ID.test(to)) throw invalidProperty('to');
  const group = world.groups.find(to);
  if (group) return { type: group.type, id: group.id };
  if (world.people.byUserId(to)) return { type: 'user', userId: to };
  throw new LineError(400, 'Failed to send messages');
}

function userIdsOf({ people }: Recipients): string[] {
  return people.map((person) => person.userId);
}
