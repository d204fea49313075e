/** One call to LINE's API while it is handled: what the traffic log wants to know, and how it is answered. */
import type { Request, Response } from 'express';
import { isNestedTooDeep } from '../nesting.js';
import { newUuid } from '../state/new-ids.js';
import type { Traffic } from '../state/traffic-log.js';
import { LineError } from './line-error.js';

interface CallNotes {
  requestId: string;
  finish: ReturnType<Traffic['begin']>;
  /** Set by a fault: the call is done, but answered with this status. */
  statusInstead?: number;
}

/** Notes the call in the log and gives it its request id. */
export function beginCall(traffic: Traffic, request: Request, response: Response): void {
  const retryKey = request.get('x-line-retry-key');
  const body = loggedBody(request);
  const call = { direction: 'api' as const, method: request.method, path: request.originalUrl, body };
  const notes: CallNotes = {
    requestId: newUuid(),
    finish: traffic.begin({ ...call, userIds: userIdsIn(request, body) }, retryKey),
  };
  response.locals.call = notes;
  response.once('close', () => notes.finish({})); // the bot hung up before it was answered
  response.set('x-line-request-id', notes.requestId);
}

export const requestIdOf = (response: Response): string => notesOf(response).requestId;

export function answerInstead(response: Response, status: number): void {
  notesOf(response).statusInstead = status;
}

interface JsonAnswer {
  status?: number;
  body?: object;
  billed?: number;
  userIds?: string[];
}

export function answerJson(
  response: Response,
  { status = 200, body = {}, billed = 0, userIds }: JsonAnswer,
): void {
  const { finish, statusInstead } = notesOf(response);
  const sentStatus = statusInstead ?? status;
  const sent = statusInstead === undefined ? body : { message: 'Internal server error' };
  finish({ status: sentStatus, answer: sent, billed, ...(userIds && { userIds }) });
  response.status(sentStatus).json(sent);
}

export function answerError(response: Response, error: LineError): void {
  const body = error.body();
  notesOf(response).finish({ status: error.status, answer: body, errors: error.details });
  response.status(error.status).json(body);
}

/** For answers that are not JSON: the log gets a description of them. */
export function noteAnswer(response: Response, status: number, answer: unknown): void {
  notesOf(response).finish({ status, answer });
}

/** The JSON body, refused as LINE refuses a wrong content type or broken JSON. */
export function jsonBodyOf(request: Request): unknown {
  const contentType = request.get('content-type') ?? '';
  if (!/^application\/json\b/i.test(contentType)) {
    throw new LineError(415, `The content type, '${contentType}', is not supported`);
  }
  const parsed = parseJson(bytesOf(request));
  if (parsed === undefined) {
    throw new LineError(400, 'The request body could not be parsed as JSON (line: 1, column: 1)');
  }
  return parsed;
}

export function bytesOf(request: Request): Buffer {
  return Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);
}

function notesOf(response: Response): CallNotes {
  return response.locals.call as CallNotes;
}

function loggedBody(request: Request): unknown {
  const bytes = bytesOf(request);
  if (bytes.length === 0) return null;
  return parseJson(bytes) ?? `${bytes.length} bytes of ${request.get('content-type')}`;
}

/** @returns undefined for what is no JSON, or nested too deep to be kept and shown. */
function parseJson(bytes: Buffer): unknown {
  if (isNestedTooDeep(bytes)) return undefined;
  try {
    return JSON.parse(bytes.toString('utf8')) as unknown;
  } catch {
    return undefined;
  }
}

/** Whom the call is about, also when it is refused: ids in the path and in the fields that name recipients. */
function userIdsIn(request: Request, body: unknown): string[] {
  const { to, chatId, userIds } = (body ?? {}) as Record<string, unknown>;
  const named = [to, chatId, userIds].flat().filter((id) => typeof id === 'string');
  return [...new Set([request.path, ...named].flatMap((text) => text.match(/U[0-9a-f]{32}/g) ?? []))];
}
