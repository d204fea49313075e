/** Loading dots and read marks. */
import type { Express } from 'express';
import * as z from 'zod';
import { parseRequest } from '../contract/parse-request.js';
import type { World } from '../world.js';
import { answerJson, jsonBodyOf } from './api-call.js';
import { invalidProperty } from './line-error.js';

const loadingRequest = z.strictObject({
  chatId: z.string().min(1),
  loadingSeconds: z.int().min(5).max(60).multipleOf(5).default(20),
});
const markAsReadRequest = z.strictObject({ markAsReadToken: z.string().min(1) });

export function addChatRoutes(app: Express, world: World): void {
  app.post('/v2/bot/chat/loading/start', (request, response) => {
    const { chatId, loadingSeconds } = parseRequest(loadingRequest, jsonBodyOf(request));
    const person = world.people.byUserId(chatId);
    if (!person) throw invalidProperty('chatId'); // groups and strangers
    if (world.people.isReachable(person)) world.chats.showLoading(person, loadingSeconds);
    answerJson(response, { status: 202, userIds: [chatId] });
  });

  app.post('/v2/bot/chat/markAsRead', (request, response) => {
    const { markAsReadToken } = parseRequest(markAsReadRequest, jsonBodyOf(request));
    const read = world.markAsReadTokens.get(markAsReadToken);
    const person = read && world.people.byUserId(read.userId);
    if (!read || !person) throw invalidProperty('markAsReadToken');
    world.chats.markRead(person, read.messageId);
    answerJson(response, { userIds: [read.userId] });
  });
}
