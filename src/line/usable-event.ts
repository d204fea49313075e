/**
 * Which events we can use. All that a handler reads as it came is checked here, before the event is stored: an id that
 * is no text ends the process in SQLite's driver, and is a query of its own to MongoDB. Everything else stays as LINE
 * sent it, since LINE adds kinds of events and fields without notice.
 */
import { z } from 'zod';
import { ownValue } from '../own-value.js';

/** LINE's own are letters and digits. They also stand in addresses. */
export const lineId = z.string().regex(/^[\w-]{1,100}$/);

/** LINE's events have half a dozen. SQLite reads no JSON of more than 1,000. */
const MAX_LEVELS = 32;

/** LINE takes 5,000 characters of a person, each of up to two units. */
const MAX_TEXT_LENGTH = 10_000;
const MAX_FILE_NAME_LENGTH = 1_000;
/** LINE takes 300 characters. */
const MAX_POSTBACK_LENGTH = 1_000;

const anyMessage = { id: lineId, type: z.string() };

const messages: Record<string, z.ZodType> = {
  text: z.object({ ...anyMessage, text: z.string().max(MAX_TEXT_LENGTH) }),
  file: z.object({
    ...anyMessage,
    fileName: z.string().max(MAX_FILE_NAME_LENGTH),
    fileSize: z.number().nonnegative(),
  }),
  image: z.object({
    ...anyMessage,
    imageSet: z.object({ id: lineId, total: z.int().positive().optional() }).optional(),
  }),
};

const messageEvent = z.object({ message: z.object(anyMessage) });

const payloads: Record<string, z.ZodType> = {
  message: messageEvent,
  postback: z.object({
    postback: z.object({
      data: z.string().max(MAX_POSTBACK_LENGTH),
      params: z.record(z.string(), z.string().max(MAX_POSTBACK_LENGTH)).optional(),
    }),
  }),
  unsend: z.object({ unsend: z.object({ messageId: lineId }) }),
};

const source = z.object({
  type: z.string(),
  userId: lineId.optional(),
  groupId: lineId.optional(),
  roomId: lineId.optional(),
});

const anyEvent = z.object({ type: z.string().max(100), source: source.optional() });

/** @returns undefined for an event that can be used, else where its shape is wrong, without a word of its content */
export function faultOf(event: unknown): string | undefined {
  if (!nestsWithin(event, MAX_LEVELS)) return `it nests deeper than ${MAX_LEVELS} levels`;
  const read = anyEvent.safeParse(event);
  return read.success ? faultInPayload(read.data.type, event) : faultSaid(read.error);
}

function faultInPayload(type: string, event: unknown): string | undefined {
  const wrong = faultIn(ownValue(payloads, type), event);
  if (wrong || type !== 'message') return wrong;
  const { message } = event as { message: { type: string } };
  return faultIn(ownValue(messages, message.type), message);
}

/** @param shape absent for kinds that we know nothing of: they may be of any */
function faultIn(shape: z.ZodType | undefined, value: unknown): string | undefined {
  const error = shape?.safeParse(value).error;
  return error && faultSaid(error);
}

function faultSaid({ issues: [issue] }: z.ZodError): string | undefined {
  return issue && `${issue.path.map(String).join('.') || 'it'} is not as LINE documents it (${issue.code})`;
}

/** Goes no deeper than asked, so that no depth is too deep to be judged. */
function nestsWithin(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return true;
  return levels > 0 && Object.values(value).every((inner) => nestsWithin(inner, levels - 1));
}
