/** Copies all records from one storage into another. Nothing that is there is ever overwritten. */
import type { Drawer, StoreCopy } from '../domain/store-copy.js';

const BATCH_SIZE = 200;

export async function copyRecords(from: StoreCopy, to: StoreCopy): Promise<void> {
  for (const name of Object.keys(from) as (keyof StoreCopy)[]) {
    await copyDrawer<unknown>(from[name], to[name]);
  }
}

async function copyDrawer<T>(from: Drawer<T>, to: Drawer<T>): Promise<void> {
  let batch: T[] = [];
  for await (const record of from.dump()) {
    batch.push(record);
    if (batch.length < BATCH_SIZE) continue;
    await to.restore(batch);
    batch = [];
  }
  await to.restore(batch);
}
