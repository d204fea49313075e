/**
 * Documents as programs stored them, one file for each kind and schema version: `<kind>-<version>.json`. A file is never
 * changed; only the newest version of a kind may get more documents. A change of shape that older documents don't fit
 * takes an upgrade (src/storage/stored-kinds.ts) and a new file, which holds each document of the older ones, upgraded.
 */
import { readdirSync, readFileSync } from 'node:fs';
import {
  storedAnchor,
  storedChecklistMarks,
  storedConversation,
  storedEvent,
  storedFileAccess,
  storedMadePaper,
  storedMessage,
  storedNote,
  storedPageChecks,
  storedPerson,
  storedPlacements,
  storedRequest,
} from '../../../src/storage/stored-kinds.js';
import type { Stored } from '../../../src/storage/stored-schema.js';

/** `key` names the field that is a document's id in its store. */
export const kinds = {
  requests: { stored: storedRequest, key: 'id' },
  conversations: { stored: storedConversation, key: 'personId' },
  persons: { stored: storedPerson, key: 'id' },
  events: { stored: storedEvent, key: 'id' },
  messages: { stored: storedMessage, key: 'id' },
  monthlyNotes: { stored: storedNote, key: 'id' },
  fileAccesses: { stored: storedFileAccess, key: 'id' },
  anchors: { stored: storedAnchor, key: 'sequence' },
  madePapers: { stored: storedMadePaper, key: 'id' },
  pageChecks: { stored: storedPageChecks, key: 'id' },
  checklistMarks: { stored: storedChecklistMarks, key: 'id' },
  placements: { stored: storedPlacements, key: 'id' },
} as const;
export type Kind = keyof typeof kinds;
export const allKinds = Object.keys(kinds) as Kind[];

export function newestVersion(kind: Kind): number {
  const { stored } = kinds[kind];
  return 'upgrades' in stored ? stored.upgrades.length + 1 : 1;
}

export function frozenDocuments(kind: Kind, version: number): Stored[] {
  return JSON.parse(readFileSync(fileOf(`${kind}-${version}.json`), 'utf8')) as Stored[];
}

export function frozenFiles(): string[] {
  return readdirSync(fileOf('.')).filter((name) => name.endsWith('.json'));
}

export function idOf(kind: Kind, document: Stored): string {
  const id = String(document[kinds[kind].key]);
  return kind === 'anchors' ? id.padStart(8, '0') : id;
}

function fileOf(name: string): URL {
  return new URL(`./${name}`, import.meta.url);
}
