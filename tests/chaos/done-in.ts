/** How often each tap, command and page of a year came. */
import { readCommand } from '../../src/text/commands.js';
import type { Ledger } from './ledger.js';

export function doneIn({ events, pages }: Ledger): Map<string, number> {
  const names = [...events.values()].map(({ event, words = '' }) => {
    if (event.type === 'postback') {
      const read = new URLSearchParams(words);
      return `tap ${[read.get('do'), read.get('as')].filter(Boolean).join(' ')}`;
    }
    const command = readCommand(words);
    return command ? `command ${command}` : `event ${event.type}`;
  });
  const opened = pages.map(
    ({ uri, answer }) => `page ${new URL(uri).pathname.split('/')[1]} ${answer?.status}`,
  );
  const counts = new Map<string, number>();
  for (const name of [...names, ...opened]) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}
