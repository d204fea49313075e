/** Tells whoever listens (pages, waiting phones) that something in the emulator changed. */
import type { Change } from '../protocol.js';

export interface Changes {
  publish(change: Change): void;
  subscribe(listener: (change: Change) => void): () => void;
}

export function createChanges(): Changes {
  const listeners = new Set<(change: Change) => void>();
  return {
    publish: (change) => {
      for (const listener of listeners) listener(change);
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
