/** A storage for somebody who only looks: it is neither made nor brought up to date for that. */
import type { MessageStore, PersonStore } from '../domain/stores.js';
import type { UnreadableRecord } from './record-reader.js';

export type OpenedForReading =
  | { kind: 'absent' | 'emptied' | 'older' | 'tooNew' }
  | {
      kind: 'present';
      persons: Pick<PersonStore, 'list'>;
      messages: Pick<MessageStore, 'undeliverable' | 'waiting'>;
      /** Looks at every record, which takes minutes where there are very many. */
      unreadable(): Promise<UnreadableRecord[]>;
      close(): Promise<void>;
    };
