/** `npm run cards`: pictures of the whole Flex corpus in the emulator's phones, at three widths and in large font. */
import { mkdir, rm } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { startEmulator } from '../../src/emulator/start-emulator.js';
import type { FlexSample } from '../emulator/corpus/sample.js';
import { flexCorpus } from '../emulator/flex-corpus.js';
import { findOverflow } from './find-overflow.js';
import { openChromium } from './open-chromium.js';
import { serveCharts, servePictures } from './sample-pictures.js';

const FOLDER = 'screenshots';
const WIDTHS = [320, 375, 430];
const LOOKS = [
  ...WIDTHS.map((width) => ({ name: `${width}`, settings: { width, largeFont: false } })),
  { name: '375-large-font', settings: { width: 375, largeFont: true } },
];

/** One phone for each family, so that a picture shows what belongs together. */
const familyOf = ({ name }: FlexSample) => name.split(' ')[0] ?? name;
const families = [...new Set(flexCorpus.map(familyOf))];

const emulator = await startEmulator({
  people: families.map((key) => ({ key, name: key, role: '' })),
});
const browser = await openChromium();
await rm(FOLDER, { recursive: true, force: true });
await mkdir(FOLDER);

const faults: string[] = [];
for (const look of LOOKS) {
  const page = await browser.newPage({ viewport: { width: 1800, height: 1000 } });
  await servePictures(page);
  await serveCharts(page);
  await showCorpus(page, look.settings);
  for (const family of families) {
    const phone = page.locator(`[data-phone="${family}"] .phone-frame`);
    await phone.screenshot({ path: `${FOLDER}/${family}-${look.name}.png` });
  }
  faults.push(...(await findOverflow(page)).map((fault) => `${look.name}: ${fault}`));
  await page.close();
}
await browser.close();
await emulator.stop();

console.log(`${flexCorpus.length} messages, ${LOOKS.length * families.length} pictures in ${FOLDER}/`);
for (const fault of faults) console.error(fault);
process.exitCode = faults.length > 0 ? 1 : 0;

async function showCorpus(page: Page, settings: { width: number; largeFont: boolean }): Promise<void> {
  await page.addInitScript(
    (kept) => localStorage.setItem('emulator-settings', kept),
    JSON.stringify(settings),
  );
  await page.route('**/emulator/state', async (route) => {
    const response = await route.fetch();
    const state = await response.json();
    for (const chat of state.chats) chat.entries = entriesOf(chat.person.key, state.now);
    await route.fulfill({ response, json: state });
  });
  await page.goto(emulator.pageUrl);
  await page.locator(`[data-entry="${flexCorpus.at(-1)?.name}"]`).waitFor();
  await page.evaluate(showWholeChats);
  await page.waitForLoadState('load');
  await page.evaluate(() => Promise.all([...document.images].map((image) => image.decode().catch(() => {}))));
}

function entriesOf(family: string, at: string) {
  const samples = flexCorpus.filter((each) => familyOf(each) === family);
  return samples.flatMap(({ name, message }) => [
    { kind: 'notice', id: `${name} title`, at, text: name },
    { kind: 'bot', id: name, at, message },
  ]);
}

/** Runs in the page: phones as tall as their chats, carousels in a column, nothing in front: a picture shows everything. */
function showWholeChats(): void {
  document.querySelector('.toolbar')?.remove();
  for (const node of document.querySelectorAll<HTMLElement>('.carousel')) {
    node.style.setProperty('flex-direction', 'column');
  }
  for (const node of document.querySelectorAll<HTMLElement>('.phone-screen, .chat')) {
    node.style.setProperty('height', 'auto');
    node.style.setProperty('flex', 'none');
  }
}
