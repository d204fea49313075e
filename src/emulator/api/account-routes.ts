/** The account's facts about itself: a bot's health check. */
import type { Express } from 'express';
import type { World } from '../world.js';
import { answerJson } from './api-call.js';

export function addAccountRoutes(app: Express, { channel }: World): void {
  app.get('/v2/bot/info', (_request, response) => {
    const { botUserId: userId, basicId, name: displayName } = channel;
    answerJson(response, { body: { userId, basicId, displayName, chatMode: 'bot', markAsReadMode: 'auto' } });
  });
}
