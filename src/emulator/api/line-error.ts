/** An answer by which LINE refuses a call, with the words of its reference (REF#error-messages). */
export interface ErrorDetail {
  message: string;
  property: string;
}

export class LineError extends Error {
  readonly status: number;
  readonly details: ErrorDetail[];

  constructor(status: number, message: string, details: ErrorDetail[] = []) {
    super(message);
    this.status = status;
    this.details = details;
  }

  body(): { message: string; details?: ErrorDetail[] } {
    return { message: this.message, ...(this.details.length > 0 && { details: this.details }) };
  }
}

export const notFound = (): LineError => new LineError(404, 'Not found');
export const rateLimitExceeded = (): LineError =>
  new LineError(429, 'The API rate limit has been exceeded. Try again later.');
export const monthlyLimitReached = (): LineError =>
  new LineError(429, 'You have reached your monthly limit.');
export const invalidProperty = (property: string): LineError =>
  new LineError(400, `The property, '${property}', in the request body is invalid (line: -, column: -)`);
