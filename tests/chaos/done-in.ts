/** How often each tap, command and page of a year came: what never does is tried by no year. */

import { postbackSchema } from '../../src/line/postback.js';
import { readCommand } from '../../src/text/commands.js';
import type { Ledger, OpenedPage, SentEvent } from './ledger.js';

export const everyTap = postbackSchema.options.map(({ shape }) => `tap ${shape.do.value}`);

export function doneIn({ events, pages }: Pick<Ledger, 'events' | 'pages'>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const name of [...[...events.values()].map(nameOf), ...pages.map(pageName)])
    counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}

function nameOf({ event, words = '' }: SentEvent): string {
  if (event.type === 'postback') return `tap ${new URLSearchParams(words).get('do')}`;
  const command = readCommand(words);
  return command ? `command ${command}` : `event ${event.type}`;
}

function pageName({ uri, answer }: OpenedPage): string {
  return `page ${new URL(uri).pathname.split('/')[1]} ${answer?.status ?? 'unanswered'}`;
}
