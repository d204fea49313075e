/** The first minute on the demo's page: the guide beside the phones, in two languages, and what a moved clock brings. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Demo } from '../../src/demo/start-demo.js';
import { askOfGuide, openDemo } from '../demo/open-demo.js';
import { chromiumPath, openChromium } from './open-chromium.js';
import { eventually, visitPage } from './visit-page.js';
import { expectNoSidewaysScrolling, openWatched, PC, PHONE } from './watched-page.js';

const step = (page: Page, number: number) => page.locator(`[data-step="${number - 1}"]`);
const stepButton = (page: Page, number: number) => step(page, number).getByRole('button');
const phone = (page: Page, key: string) => page.locator(`[data-phone="${key}"]`);

async function openPage(browser: Browser, demo: Demo, device: object = PC): Promise<Page> {
  const expected = new RegExp(`^asked ${new URL(demo.app.deps.publicUrl).host}$`); // pictures on the bot's cards
  const page = await openWatched(browser, { url: demo.emulator.pageUrl, device, expected });
  await phone(page, 'staff').waitFor();
  return page;
}

const stepsDone = ({ emulator }: Demo) => emulator.state().guide?.steps.filter(({ isDone }) => isDone).length;

/** Plays the first steps without the page. */
async function play(demo: Demo, upTo: number): Promise<void> {
  for (let done = 0; done < upTo; done += 1) {
    await askOfGuide(demo, { do: 'step', step: done });
    await expect.poll(() => stepsDone(demo), { timeout: 20_000 }).toBe(done + 1);
  }
}

describe.skipIf(!chromiumPath)('the first minute', { timeout: 90_000 }, () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openChromium();
  });
  afterAll(() => browser.close());

  test('the page greets with seven steps, each with a button that names who does it', async () => {
    const page = await openPage(browser, await openDemo());
    await page.getByRole('heading', { name: 'เริ่มที่นี่' }).waitFor();
    expect(await page.locator('.guide-step button').allTextContents()).toEqual([
      'ให้สมหญิงขอเผยแพร่',
      'ให้สมชายส่งกลับให้แก้ไข',
      'ให้สมหญิงแก้ไขแล้วส่งใหม่',
      'ให้สมชายอนุญาต',
      'ให้มานีนำขึ้นเว็บไซต์',
      'เลื่อนเวลาไปวันที่ครบกำหนด',
      'ให้มานีนำลงจากเว็บไซต์',
    ]);
  });

  test('one switch turns all words of the page into English, and a reload and another window remember it', async () => {
    const demo = await openDemo();
    const page = await openPage(browser, demo);
    await page.getByRole('button', { name: 'English' }).click();
    await stepButton(page, 1).getByText('Let Somying ask for publication').waitFor();
    await page.getByRole('button', { name: 'Cause trouble' }).click();
    await page.reload();
    const window = await page.context().newPage();
    await window.goto(demo.emulator.pageUrl);
    for (const each of [page, window]) {
      await each.getByRole('heading', { name: 'Trouble for the bot' }).waitFor();
      expect(await each.locator('html').getAttribute('lang')).toBe('en');
      const labels = await each.locator('.toolbar, .faults').allInnerTexts();
      const own = labels.join('\n').replace(/สสอ\.\S+|ไทย/g, '');
      expect(own).not.toMatch(/\p{Script=Thai}/u);
    }
    await page.getByRole('button', { name: 'ไทย' }).click();
    await page.getByRole('heading', { name: 'เริ่มที่นี่' }).waitFor();
  });

  test('a step is done on the right phone, which comes into view, and every window shows how far it is', async () => {
    const demo = await openDemo();
    const [page, small] = [await openPage(browser, demo), await openPage(browser, demo, PHONE)];
    await stepButton(page, 1).click();
    await eventually(() => step(page, 1).getAttribute('class')).toContain('guide-done');
    await small.locator('[data-role=next]').click();
    for (const each of [page, small]) {
      await eventually(() => step(each, 2).getAttribute('class')).toContain('guide-done');
      await eventually(() => phone(each, 'chief').locator('.chat').textContent()).toContain(
        'บันทึกผลเรียบร้อยแล้ว',
      );
      await eventually(() => topOf(each, 'chief')).toBeLessThan(300);
      await expectNoSidewaysScrolling(each);
    }
  });

  test('it plays by itself, pauses, goes on, and is then offered again', async () => {
    const demo = await openDemo();
    const page = await openPage(browser, demo);
    const playButton = page.locator('[data-role=play]');
    await playButton.click();
    await playButton.getByText('หยุดพัก').click();
    await playButton.getByText('เล่นต่อ').waitFor();
    await demo.emulator.quiet();
    const { length } = demo.emulator.log;
    await page.waitForTimeout(500);
    expect(demo.emulator.log.length).toBe(length);
    await playButton.click();
    await playButton.getByText('เล่นอีกครั้ง').waitFor({ timeout: 60_000 });
    expect(stepsDone(demo)).toBe(7);
  });

  test('a step whose time has not come says what is missing, and changes nothing', async () => {
    const demo = await openDemo();
    const page = await openPage(browser, demo);
    await stepButton(page, 4).click();
    await page.getByText('ทำขั้นนี้ยังไม่ได้: บนเครื่องของ สมชาย ตัวอย่าง').waitFor({ timeout: 20_000 });
    expect(stepsDone(demo)).toBe(0);
    expect(await stepButton(page, 1).isEnabled()).toBe(true);
  });

  test('when the clock is put forward, what is due happens at once, and the page says what it was', async () => {
    const demo = await openDemo();
    await play(demo, 5);
    const page = await openPage(browser, demo);
    const told = page.locator('.after-clock');
    await page.getByRole('button', { name: 'ก่อปัญหา' }).click();
    await page.getByRole('button', { name: '+1 นาที' }).click();
    await told.getByText('ไม่มีข้อความใดถึงกำหนด').waitFor();
    await stepButton(page, 6).click();
    await told.getByText(/ถึง มานี ตัวอย่าง: .*ครบระยะเวลา/).waitFor();
    await page.reload();
    await told.getByText(/ถึง มานี ตัวอย่าง: .*ครบระยะเวลา/).waitFor();
    await told.getByRole('button', { name: 'ปิด' }).click();
    expect(await told.isVisible()).toBe(false);
  });

  test('going away and back, reloading and another window lose neither chats nor a half-typed text', async () => {
    const demo = await openDemo();
    await play(demo, 1);
    const page = await openPage(browser, demo);
    await phone(page, 'staff').locator('[data-role=composer]').fill('ยังพิมพ์ไม่เสร็จ');
    await phone(page, 'staff').getByRole('button', { name: 'สลับเป็น LINE บนคอมพิวเตอร์' }).click();
    const window = await page.context().newPage();
    await window.goto(demo.emulator.pageUrl);
    await page.goto('about:blank');
    await page.goBack();
    for (const each of [page, window]) {
      await phone(each, 'staff').waitFor();
      const { emulator } = demo;
      expect(await phone(each, 'staff').locator('[data-role=composer]').inputValue()).toBe('ยังพิมพ์ไม่เสร็จ');
      expect(await phone(each, 'staff').getAttribute('class')).toContain('phone-pc');
      expect(await phone(each, 'staff').locator('.entry').count()).toBe(
        emulator.phone('staff').view().entries.length,
      );
    }
  });

  test('a bot that brings no story gets phones alone, and is told of its moved clock, too', async () => {
    const { emulator, page, pushes } = await visitPage(browser);
    expect(await page.locator('.guide').isVisible()).toBe(false);
    emulator.clock.forward(60_000);
    const told = page.locator('.after-clock');
    await told.getByText('ไม่มีข้อความใดถึงกำหนด').waitFor();
    await pushes('chief', { type: 'text', text: 'ครบกำหนดวันนี้' });
    await told.getByText('ถึง สมชาย ตัวอย่าง: ครบกำหนดวันนี้').waitFor();
  });
});

async function topOf(page: Page, key: string): Promise<number> {
  return (await phone(page, key).boundingBox())?.y ?? Number.POSITIVE_INFINITY;
}
