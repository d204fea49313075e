/** Where LINE sends webhooks: set it, ask for it, try it. */
import { STATUS_CODES } from 'node:http';
import type { Express } from 'express';
import * as z from 'zod';
import { parseRequest } from '../contract/parse-request.js';
import type { Delivery } from '../webhooks/post-webhook.js';
import type { World } from '../world.js';
import { answerJson, jsonBodyOf } from './api-call.js';
import { LineError, notFound, rateLimitExceeded } from './line-error.js';
import { isWebhookUrl } from './webhook-url.js';

const endpoint = z
  .string()
  .max(500, 'Length must be between 0 and 500')
  .refine(isWebhookUrl, 'Invalid webhook endpoint URL');
const setRequest = z.strictObject({ endpoint });
const testRequest = z.strictObject({ endpoint: endpoint.optional() });

export function addWebhookEndpointRoutes(app: Express, world: World): void {
  const path = '/v2/bot/channel/webhook';

  app.put(`${path}/endpoint`, (request, response) => {
    world.channel.webhookUrl = parseRequest(setRequest, jsonBodyOf(request)).endpoint;
    answerJson(response, {});
  });

  app.get(`${path}/endpoint`, (_request, response) => {
    if (!world.channel.webhookUrl) throw notFound();
    answerJson(response, { body: { endpoint: world.channel.webhookUrl, active: true } });
  });

  app.post(`${path}/test`, async (request, response) => {
    if (!world.rateLimits.allows('testWebhook')) throw rateLimitExceeded();
    const url = parseRequest(testRequest, jsonBodyOf(request)).endpoint ?? world.channel.webhookUrl;
    if (!url) throw new LineError(400, 'No webhook endpoint is set');
    const delivery = await world.webhooks.send([], { url });
    answerJson(response, { body: { timestamp: world.clock.now().toISOString(), ...outcome(delivery) } });
  });
}

function outcome({ status, reason }: Delivery) {
  if (status === null) {
    const word = (reason ?? 'unclassified').toUpperCase();
    return { success: false, statusCode: 0, reason: word, detail: word };
  }
  if (!reason) return { success: true, statusCode: status, reason: 'OK', detail: String(status) };
  const detail = `${status} ${STATUS_CODES[status] ?? ''}`.trim();
  return { success: false, statusCode: status, reason: 'ERROR_STATUS_CODE', detail };
}
