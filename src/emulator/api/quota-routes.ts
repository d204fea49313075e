/** The month's quota and the counts of past days. */
import type { Express } from 'express';
import type { SendKind } from '../state/quota.js';
import type { World } from '../world.js';
import { answerJson } from './api-call.js';
import { LineError } from './line-error.js';

const KINDS: SendKind[] = ['reply', 'push', 'multicast', 'broadcast'];

export function addQuotaRoutes(app: Express, { quota }: World): void {
  app.get('/v2/bot/message/quota', (_request, response) => {
    const limit = quota.limit();
    answerJson(response, { body: limit === null ? { type: 'none' } : { type: 'limited', value: limit } });
  });

  app.get('/v2/bot/message/quota/consumption', (_request, response) => {
    answerJson(response, { body: { totalUsage: quota.used() } });
  });

  for (const kind of KINDS) {
    app.get(`/v2/bot/message/delivery/${kind}`, (request, response) => {
      const day = request.query.date;
      if (typeof day !== 'string' || !/^\d{8}$/.test(day)) {
        throw new LineError(400, 'The value for the date parameter is invalid');
      }
      // LINE has a day's count when the day is over.
      const isOver = day < quota.today();
      answerJson(response, {
        body: isOver ? { status: 'ready', success: quota.sentOn(kind, day) } : { status: 'unready' },
      });
    });
  }
}
