/** LINE's endpoints that check messages without sending them. */
import type { Express } from 'express';
import { parseRequest } from '../contract/parse-request.js';
import { validateRequest } from '../contract/send-requests.js';
import { answerJson, jsonBodyOf } from './api-call.js';

export function addValidateRoutes(app: Express): void {
  for (const kind of ['reply', 'push', 'multicast', 'narrowcast', 'broadcast']) {
    app.post(`/v2/bot/message/validate/${kind}`, (request, response) => {
      parseRequest(validateRequest, jsonBodyOf(request));
      answerJson(response, {});
    });
  }
}
