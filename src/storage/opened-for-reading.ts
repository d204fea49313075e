/** What a storage shows to somebody who only looks: it is neither made nor brought up to date for that. */
import type { MessageStore, PersonStore } from '../domain/stores.js';

export type OpenedForReading =
  | { kind: 'absent' | 'emptied' | 'older' | 'tooNew' }
  | {
      kind: 'present';
      persons: Pick<PersonStore, 'list'>;
      messages: Pick<MessageStore, 'undeliverable'>;
      close(): Promise<void>;
    };
