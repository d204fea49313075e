/**
 * Brings a database to the present schema, one numbered step after the other, each taken by one instance: whoever inserts
 * the step's record has it, under a lease that others take over when its holder is gone.
 */
import { randomUUID } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import type { Connection } from 'mongoose';
import { DatabaseTooNew } from '../database-too-new.js';
import { insertNew } from './insert-new.js';
import { type MigrationStep, migrations } from './migrations.js';
import { createModels, type Models } from './models.js';

type Journal = Models['migrations'];

export interface MigrateOptions {
  now: () => Date;
  steps?: readonly MigrationStep[];
}

const LEASE_MS = 60_000;
const RENEW_EVERY_MS = 20_000;
const LOOK_AGAIN_AFTER_MS = 200;

/** @throws DatabaseTooNew */
export async function migrate(
  connection: Connection,
  { now, steps = migrations }: MigrateOptions,
): Promise<void> {
  const { migrations: journal } = createModels(connection);
  const newest = await journal.findOne().sort({ _id: -1 }).lean();
  if (newest && newest._id > steps.length) throw new DatabaseTooNew(newest._id, steps.length);
  for (const [index, step] of steps.entries()) {
    await takeStep(journal, { number: index + 1, now, run: () => step(connection) });
  }
}

interface Step {
  number: number;
  now: () => Date;
  run: () => Promise<void>;
}

/** Resolves when the step is done, by whichever instance. */
async function takeStep(journal: Journal, step: Step): Promise<void> {
  const holder = randomUUID();
  while (!(await journal.exists({ _id: step.number, done: true }))) {
    if (await claim(journal, step, holder)) return runUnderLease(journal, step, holder);
    await setTimeout(LOOK_AGAIN_AFTER_MS);
  }
}

async function claim(journal: Journal, { number, now }: Step, holder: string): Promise<boolean> {
  const leaseUntil = leaseFrom(now());
  if (await insertNew(journal, { _id: number, holder, leaseUntil, done: false })) return true;
  // A clock that was wrong gave a longer one: its holder, if it lives, renews it.
  const tooLong = { _id: number, done: false, leaseUntil: { $gt: leaseUntil } };
  await journal.updateOne(tooLong, { $set: { leaseUntil } });
  const free = { _id: number, done: false, leaseUntil: { $lte: now() } };
  const { matchedCount } = await journal.updateOne(free, { $set: { holder, leaseUntil } });
  return matchedCount === 1;
}

async function runUnderLease(journal: Journal, { number, now, run }: Step, holder: string): Promise<void> {
  const own = { _id: number, holder };
  const renewal = setInterval(() => {
    journal.updateOne(own, { $set: { leaseUntil: leaseFrom(now()) } }).catch(() => {});
  }, RENEW_EVERY_MS);
  try {
    await run();
    await journal.updateOne(own, { $set: { done: true } });
  } catch (error) {
    await journal.updateOne(own, { $set: { leaseUntil: now() } });
    throw error;
  } finally {
    clearInterval(renewal);
  }
}

function leaseFrom(now: Date): Date {
  return new Date(now.getTime() + LEASE_MS);
}
