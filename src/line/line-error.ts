/** Errors between us and LINE, distinguished by what can be done about them. */
import { HTTPFetchError } from '@line/bot-sdk';
import { z } from 'zod';

export type LineErrorKind =
  | 'rejected' // our call is wrong or not allowed: repeating it is no use
  | 'unauthorised' // the channel access token is wrong, expired or revoked
  | 'notFound'
  | 'alreadyAccepted' // an earlier call with the same retry key went through
  | 'rateLimited'
  | 'monthlyLimit'
  | 'lineTrouble' // 5xx: the call may have had its effect
  | 'noAnswer'; // deadline or network: the call may have had its effect

/** `property` is the place of a fault in the message, such as `/footer/contents/2`. */
export interface LineErrorDetail {
  property?: string | undefined;
  message?: string | undefined;
}

interface Answer {
  status: number | null;
  details: LineErrorDetail[];
}

export class LineError extends Error {
  readonly status: number | null;
  readonly details: LineErrorDetail[];

  constructor(
    readonly kind: LineErrorKind,
    message: string,
    { status, details }: Answer,
  ) {
    super(message);
    this.name = 'LineError';
    this.status = status;
    this.details = details;
  }
}

const errorBody = z.object({
  message: z.string().catch(''),
  details: z.array(z.object({ property: z.string().optional(), message: z.string().optional() })).catch([]),
});

export function toLineError(error: unknown): LineError {
  if (!(error instanceof HTTPFetchError)) {
    return new LineError('noAnswer', `LINE gave no usable answer: ${reasonOf(error)}`, {
      status: null,
      details: [],
    });
  }
  const { message, details } = readBody(error.body);
  const kind = kindOf(error.status, message);
  return new LineError(kind, `LINE answered ${error.status}: ${message}`, { status: error.status, details });
}

/** LINE answers 429 both for too many calls and for a used-up month; only the words tell which. */
function kindOf(status: number, message: string): LineErrorKind {
  if (status === 429) return /monthly limit/i.test(message) ? 'monthlyLimit' : 'rateLimited';
  if (status === 401) return 'unauthorised';
  if (status === 404) return 'notFound';
  if (status === 409) return 'alreadyAccepted';
  return status >= 500 ? 'lineTrouble' : 'rejected';
}

function readBody(body: string): z.infer<typeof errorBody> {
  try {
    return errorBody.parse(JSON.parse(body));
  } catch {
    return { message: '', details: [] }; // a proxy in between answers in HTML
  }
}

/** fetch says only "fetch failed"; what failed stands in its cause. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? `${error.message} (${error.cause.message})` : error.message;
}
