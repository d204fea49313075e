/** The demo for one test, in a folder of its own, without waiting between two acts. */
import { onTestFinished } from 'vitest';
import { type Demo, startDemo } from '../../src/demo/start-demo.js';
import { loadOffice } from '../../src/offices/load-office.js';
import { temporaryFolder } from '../support/temporary-folder.js';

export async function openDemo(officeId = 'mueang-samut-prakan', beatMs = 0): Promise<Demo> {
  const demo = await startDemo({
    office: loadOffice(officeId),
    folder: temporaryFolder(),
    pagePort: 0,
    beatMs,
    richMenus: false,
  });
  onTestFinished(demo.stop);
  return demo;
}

export async function askOfGuide({ emulator }: Demo, asked: object): Promise<number> {
  const { status } = await fetch(new URL('/emulator/guide', emulator.pageUrl), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(asked),
  });
  return status;
}
