/** Requests of the page to the emulator, checked. */
import * as z from 'zod';
import type { NewFault, PersonAction } from '../protocol.js';

const action = z.looseObject({ type: z.string() });

export const personAction = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('says'), text: z.string().min(1).max(10_000) }),
  z.strictObject({ type: z.literal('taps'), action, params: z.record(z.string(), z.string()).optional() }),
  z.strictObject({ type: z.literal('sendsSticker') }),
  z.strictObject({ type: z.literal('sendsLocation') }),
  z.strictObject({ type: z.literal('unsends'), entryId: z.string() }),
  z.strictObject({ type: z.literal('follows') }),
  z.strictObject({ type: z.literal('blocks') }),
]) as unknown as z.ZodType<PersonAction>;

export const imageSet = z.strictObject({
  imageSet: z.string().min(1),
  index: z.coerce.number().int().min(1),
  total: z.coerce.number().int().min(1),
});

export const clockChange = z.union([
  z.strictObject({ forwardMs: z.number().min(0) }),
  z.strictObject({ to: z.iso.datetime({ offset: true }) }),
]);

const times = z.int().min(1).optional();
const pathContains = z.string();

export const newFault = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('api-status'),
    ...{ times, pathContains },
    status: z.literal([401, 500, 503]),
    acceptedAnyway: z.boolean(),
  }),
  z.strictObject({
    kind: z.literal('api-slow'),
    times,
    pathContains,
    milliseconds: z.int().min(0).max(600_000),
  }),
  z.strictObject({ kind: z.literal('api-hang'), times, pathContains }),
  z.strictObject({ kind: z.literal('rate-limit'), times }),
  z.strictObject({ kind: z.literal('monthly-limit'), times }),
  z.strictObject({ kind: z.literal('content-preparing'), times }),
  z.strictObject({ kind: z.literal('content-missing'), times }),
  z.strictObject({ kind: z.literal('content-gone'), times }),
  z.strictObject({ kind: z.literal('content-cut'), times }),
  z.strictObject({ kind: z.literal('webhook-signature'), times, how: z.enum(['wrong', 'missing']) }),
  z.strictObject({ kind: z.literal('webhook-out-of-order'), times }),
]) as unknown as z.ZodType<NewFault>;

export const quotaChange = z.strictObject({ limit: z.int().min(0).nullable() });
export const redelivery = z.strictObject({ times: z.int().min(1).max(20).default(1) });
