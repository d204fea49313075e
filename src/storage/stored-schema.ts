/**
 * The schema version that every stored document carries. What an older program stored is brought to the present shape as
 * it is read; where an index needs the new shape, a migration rewrites all documents first.
 */
import type { z } from 'zod';
import { digest } from '../domain/evidence/digest.js';

export type Stored = Record<string, unknown>;

/** How documents of one kind are checked, and how older ones become what they are now. */
export interface StoredSchema<T> {
  schema: z.ZodType<T>;
  /** Entry n leads from schema n + 1 to the next one. */
  upgrades?: readonly ((old: Stored) => Stored)[];
  /** Carries a checksum over all of it, by which a byte that changed at rest is found. */
  hasChecksum?: true;
}

/** @returns the document as it is stored, checked */
export function toStored<T extends object>(
  { schema, upgrades = [], hasChecksum }: StoredSchema<T>,
  document: T,
): Stored {
  const stored = { ...schema.parse(document), schemaVersion: upgrades.length + 1 };
  return hasChecksum ? withChecksum(stored) : stored;
}

export function withChecksum({ checksum: _, ...stored }: Stored): Stored {
  return { ...stored, checksum: digest(stored) };
}

/** @throws ZodError for what can't be read */
export function fromStored<T extends object>({ schema, upgrades }: StoredSchema<T>, stored: unknown): T {
  return schema.parse(upgraded(stored, upgrades));
}

export function upgraded(stored: unknown, upgrades: StoredSchema<object>['upgrades'] = []): Stored {
  const document: Stored = typeof stored === 'object' ? { ...stored } : {};
  const version = Number(document.schemaVersion ?? 1);
  return upgrades.slice(version - 1).reduce((old, upgrade) => upgrade(old), document);
}
