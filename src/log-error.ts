/** An error as it stands in the log: its message, code and stack, and nothing else that a library hung on it, which may be a whole document or call. */

interface ErrorFacts {
  type: string;
  message: string;
  code?: string | number;
  stack?: string;
  cause?: string;
}

export function errorFacts(error: unknown): ErrorFacts {
  if (!(error instanceof Error))
    return { type: typeof error, message: 'no error, but something else was thrown' };
  const { code } = error as { code?: unknown };
  const { cause } = error;
  return {
    type: error.name,
    message: withoutSnippet(error),
    ...((typeof code === 'string' || typeof code === 'number') && { code }),
    ...(error.stack !== undefined && { stack: framesOf(error.stack) }),
    ...(cause instanceof Error && { cause: withoutSnippet(cause) }),
  };
}

/** Node.js quotes the text that it could not parse. */
function withoutSnippet({ name, message }: Error): string {
  return name === 'SyntaxError' ? 'a text could not be parsed' : message;
}

/** The first lines of a stack repeat the message. */
function framesOf(stack: string): string {
  return stack
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .join('\n');
}
