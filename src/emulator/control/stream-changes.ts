/** Server-sent events: each change of the emulator as it happens. */
import type { RequestHandler } from 'express';
import type { Changes } from '../state/changes.js';

export function streamChanges(changes: Changes): RequestHandler {
  return (_request, response) => {
    response.set({ 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
    response.flushHeaders();
    const stop = changes.subscribe((change) => {
      response.write(`data: ${JSON.stringify(change)}\n\n`);
    });
    response.on('close', stop);
  };
}
