/** A line as slow as those of the countryside. */
import type { Page } from 'playwright-core';
import { onTestFinished } from 'vitest';

export const UNLIMITED = -1;

/** In bytes a second. */
export interface Throughput {
  down?: number;
  up?: number;
}

export async function slowDown(page: Page, { down = UNLIMITED, up = UNLIMITED }: Throughput): Promise<void> {
  const session = await page.context().newCDPSession(page);
  onTestFinished(() => session.detach()); // which ends it
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 20,
    downloadThroughput: down,
    uploadThroughput: up,
  });
}
