/** The emulator's page in a real browser: what people see, type, tap and send. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chromiumPath, openChromium } from './open-chromium.js';
import { landscape } from './sample-pictures.js';
import { eventually, visitPage } from './visit-page.js';

const postback = (label: string) => ({
  type: 'postback',
  label,
  data: `tapped=${label}`,
  displayText: label,
});
const quickReply = (...actions: object[]) => ({
  items: actions.map((action) => ({ type: 'action', action })),
});

describe.skipIf(!chromiumPath)('the page of the emulator', { timeout: 60_000 }, () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openChromium();
  });
  afterAll(() => browser.close());

  test('a typed message stands in the chat with time and read state, and the bot receives it', async () => {
    const { bot, phone, types } = await visitPage(browser);
    await types('staff', 'ขอเผยแพร่');
    const own = phone('staff').locator('.entry-own');
    await eventually(() => own.textContent()).toContain('อ่านแล้ว');
    expect(await own.textContent()).toContain('10:00');
    expect(bot.last().message.text).toBe('ขอเผยแพร่');
  });

  test('markup in a message is only text', async () => {
    const { page, phone, types, pushes } = await visitPage(browser);
    const hostile =
      '<img src=x onerror="document.title=1"><script>document.title=1</script> javascript:alert(1)';
    await types('staff', hostile);
    await pushes('staff', { type: 'text', text: hostile });
    const bubbles = phone('staff').locator('.bubble');
    await eventually(() => bubbles.allTextContents()).toEqual([hostile, hostile]);
    expect(await bubbles.locator('*').count()).toBe(0);
    expect(await page.title()).toBe('LINE จำลอง');
  });

  test('quick replies wait above the keyboard until the next message, and a tap speaks for the person', async () => {
    const { bot, phone, pushes } = await visitPage(browser);
    await pushes('staff', {
      type: 'text',
      text: 'ต่อไหม',
      quickReply: quickReply(postback('ทำต่อ'), postback('ทิ้ง')),
    });
    const replies = phone('staff').locator('[data-role=quick-replies]');
    await replies.getByRole('button', { name: 'ทำต่อ' }).click();
    await eventually(() => phone('staff').locator('.entry-own').textContent()).toContain('ทำต่อ');
    await eventually(() => replies.isHidden()).toBe(true);
    expect(bot.last().postback.data).toBe('tapped=ทำต่อ');
    await pushes('staff', { type: 'text', text: 'ข้อ 1/8' });
    await eventually(() => phone('staff').locator('.bubble-bot').last().textContent()).toBe('ข้อ 1/8');
    expect(await phone('staff').locator('.notification').isHidden()).toBe(true);
  });

  test('a date is picked in the limits that the bot set', async () => {
    const { bot, phone, pushes } = await visitPage(browser);
    const pick = { type: 'datetimepicker', label: 'เลือกวัน', data: 'day', mode: 'date' };
    const limits = { initial: '2026-12-31', min: '2026-11-20', max: '2027-11-20' };
    await pushes('staff', { type: 'text', text: 'ถึงวันไหน', quickReply: quickReply({ ...pick, ...limits }) });
    await phone('staff').getByRole('button', { name: 'เลือกวัน' }).click();
    const dialog = phone('staff').locator('[data-role=date-picker]');
    const input = dialog.locator('input');
    expect(await input.inputValue()).toBe('2026-12-31');
    await input.fill('2026-11-19');
    await dialog.getByRole('button', { name: 'ตกลง' }).click();
    expect(await dialog.isVisible()).toBe(true);
    await input.fill('2027-01-15');
    await dialog.getByRole('button', { name: 'ตกลง' }).click();
    await eventually(() => bot.received.length).toBe(1);
    expect(bot.last().postback).toEqual({ data: 'day', params: { date: '2027-01-15' } });
  });

  test('a message to a phone that nobody looks at is announced with its altText', async () => {
    const { phone, types, pushes } = await visitPage(browser);
    await types('staff', 'ฉันดูเครื่องนี้');
    const body = { type: 'box', layout: 'vertical', contents: [{ type: 'text', text: 'x' }] };
    const contents = { type: 'bubble', body };
    await pushes('chief', { type: 'flex', altText: 'คำขอ 12/2570 รออนุญาต', contents });
    await eventually(() => phone('chief').locator('.notification').textContent()).toContain('คำขอ 12/2570');
    expect(await phone('chief').locator('[data-role=unread]').textContent()).toBe('1');
    expect(await phone('chief').locator('[data-role=chat-list-line]').textContent()).toBe(
      'คำขอ 12/2570 รออนุญาต',
    );
    await phone('chief').locator('.chat').click();
    await eventually(() => phone('chief').locator('[data-role=unread]').isHidden()).toBe(true);
  });

  test('LINE for PC shows neither quick replies nor the rich menu', async () => {
    const { page, phone, pushes } = await visitPage(browser);
    await pushes('staff', { type: 'text', text: 'ต่อไหม', quickReply: quickReply(postback('ทำต่อ')) });
    const replies = phone('staff').locator('[data-role=quick-replies]');
    await replies.waitFor();
    await phone('staff').getByRole('button', { name: 'สลับเป็น LINE บนคอมพิวเตอร์' }).click();
    await eventually(() => replies.isHidden()).toBe(true);
    await page.getByRole('button', { name: 'สลับเป็น LINE บนโทรศัพท์' }).first().click();
    await eventually(() => replies.isVisible()).toBe(true);
  });

  test('several photos become one album, other files keep their Thai names', async () => {
    const { bot, phone } = await visitPage(browser);
    const photo = { name: 'a.png', mimeType: 'image/png', buffer: landscape() };
    const document = { name: 'ประกาศ.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4') };
    await phone('staff').locator('[data-role=file-input]').setInputFiles([photo, photo, document]);
    await eventually(() => bot.received.length).toBe(3);
    const messages = bot.received.map(({ events }) => events[0]?.message);
    expect(messages.filter((message) => message?.imageSet).length).toBe(2);
    expect(messages.find((message) => message?.type === 'file')).toMatchObject({
      fileName: 'ประกาศ.pdf',
      fileSize: 8,
    });
    await eventually(() => phone('staff').locator('.photo img').count()).toBe(2);
    expect(await phone('staff').locator('.file').textContent()).toContain('8 B');
  });

  test('a message is taken back from its own menu', async () => {
    const { bot, phone, types } = await visitPage(browser);
    await types('staff', 'พิมพ์ผิด');
    await phone('staff').locator('.entry-own .bubble').click({ button: 'right' });
    await phone('staff').getByRole('button', { name: 'ยกเลิกการส่ง' }).click();
    await eventually(() => phone('staff').locator('.chat').textContent()).not.toContain('พิมพ์ผิด');
    expect(bot.last().type).toBe('unsend');
  });

  test('a person who blocked the account can only follow it again', async () => {
    const { phone } = await visitPage(browser);
    await phone('staff').getByRole('button', { name: 'ตัวเลือกของแชท' }).click();
    await phone('staff').getByRole('button', { name: 'บล็อก', exact: true }).click();
    const composer = phone('staff').locator('[data-role=composer]');
    await eventually(() => composer.isHidden()).toBe(true);
    await phone('staff').locator('.follow-bar button').click();
    await eventually(() => composer.isVisible()).toBe(true);
  });

  test('the rich menu opens as its maker wished, closes, and its areas can be tapped', async () => {
    const { api, dataApi, bot, phone } = await visitPage(browser);
    const size = { width: 800, height: 520 };
    const areas = [{ bounds: { x: 400, y: 0, width: 400, height: 520 }, action: postback('งานของฉัน') }];
    const menu = { size, selected: true, name: 'menu', chatBarText: 'เมนู', areas };
    const { richMenuId } = (await api('/v2/bot/richmenu', { json: menu })).body;
    const image = {
      method: 'POST',
      headers: { 'content-type': 'image/png' },
      body: new Uint8Array(landscape()),
    };
    await dataApi(`/v2/bot/richmenu/${richMenuId}/content`, image);
    await api(`/v2/bot/user/all/richmenu/${richMenuId}`, { method: 'POST' });
    const area = phone('staff').getByRole('button', { name: 'งานของฉัน' });
    await area.click();
    await eventually(() => bot.received.length).toBe(1);
    expect(bot.last().postback.data).toBe('tapped=งานของฉัน');
    const bar = phone('staff').getByRole('button', { name: 'เมนู', exact: true });
    await bar.click();
    await eventually(() => area.isHidden()).toBe(true);
    await bar.click();
    await eventually(() => area.isVisible()).toBe(true);
    await phone('staff').locator('[data-role=composer]').click(); // the keyboard takes its place
    await eventually(() => area.isHidden()).toBe(true);
  });

  test('the inspector names the property that LINE refused', async () => {
    const { emulator, api, page } = await visitPage(browser);
    await page.getByRole('button', { name: 'ดูการรับส่ง' }).click();
    const to = emulator.phone('staff').userId;
    await api('/v2/bot/message/push', { json: { to, messages: [{ type: 'text', text: '' }] } });
    const row = page.locator('.traffic-failed');
    await row.locator('summary').click();
    await eventually(() => row.textContent()).toContain('messages[0].text');
    expect(await row.textContent()).toContain('400');
  });

  test('a fault is brought about by a click and cleared by another', async () => {
    const { emulator, page } = await visitPage(browser);
    await page.getByRole('button', { name: 'ก่อปัญหา' }).click();
    await page.getByRole('button', { name: '429 ถี่เกินไป' }).click();
    await eventually(() => emulator.state().faults).toMatchObject([{ kind: 'rate-limit', times: 1 }]);
    await page.locator('.active-faults').getByRole('button').click();
    await eventually(() => emulator.state().faults).toEqual([]);
  });

  test('buttons of a card work from the keyboard', async () => {
    const { bot, phone, pushes } = await visitPage(browser);
    const body = {
      type: 'box',
      layout: 'vertical',
      contents: [{ type: 'button', action: postback('อนุญาต') }],
    };
    await pushes('chief', { type: 'flex', altText: 'x', contents: { type: 'bubble', body } });
    const button = phone('chief').getByRole('button', { name: 'อนุญาต', exact: true });
    await button.focus();
    await button.press('Enter');
    await eventually(() => bot.received.length).toBe(1);
    expect(bot.last().postback.data).toBe('tapped=อนุญาต');
  });

  test('a component that the page can not draw is shown as an error', async () => {
    const { page, phone } = await visitPage(browser);
    await page.route('**/emulator/state', async (route) => {
      const response = await route.fetch();
      const state = await response.json();
      state.chats[0].entries = [{ kind: 'bot', id: 'broken', at: state.now, message: BROKEN }];
      await route.fulfill({ response, json: state });
    });
    await page.reload();
    const errors = phone('staff').locator('.flex-error');
    await eventually(() => errors.count()).toBe(3);
    expect(await phone('staff').locator('[data-entry=broken] a[href]').count()).toBe(0);
  });
});

const BROKEN = {
  type: 'flex',
  altText: 'broken',
  contents: {
    type: 'bubble',
    body: {
      type: 'box',
      layout: 'vertical',
      contents: [
        { type: 'spacer' },
        { type: 'text', contents: 'not a list' },
        { type: 'box', layout: 'vertical' },
        { type: 'button', action: { type: 'uri', label: 'x', uri: 'javascript:alert(1)' } },
      ],
    },
  },
};
