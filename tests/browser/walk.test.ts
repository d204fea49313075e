/** The whole story on the page with the phones, as somebody plays it who tries the bot; its pictures lie in screenshots/. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { procedureFor } from '../../src/domain/request/procedure.js';
import { projectRoot } from '../../src/project-root.js';
import { confirmWord } from '../../src/text/approval.js';
import { buildOffice } from '../support/builders.js';
import { startApp } from '../support/start-app.js';
import { findOverflow } from './find-overflow.js';
import { chromiumPath, openChromium } from './open-chromium.js';
import { pagePhone } from './page-phone.js';
import { landscape } from './sample-pictures.js';

const folder = join(projectRoot, 'screenshots', 'walk');
const photo = { name: 'งาน.jpg', mimeType: 'image/jpeg', buffer: landscape('image/jpeg') };
const pdf = { name: 'กำหนดการ.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7\n') };
const pageAddress = 'https://www.example.go.th/news/1';
const decision = procedureFor(buildOffice(), { categoryId: 'public-relations', unit: '' }).words;

describe.skipIf(!chromiumPath)('the whole story on the page', { timeout: 120_000 }, () => {
  let browser: Browser;
  beforeAll(async () => {
    mkdirSync(folder, { recursive: true });
    browser = await openChromium();
  });
  afterAll(() => browser.close());

  test('a photo and a PDF travel from the chat to the website and back, once refused', async () => {
    const { page, phone } = await openPage(browser);
    const [staff, chief, webmaster] = [phone('staff'), phone('chief'), phone('webmaster')];

    await staff.types('ขอเผยแพร่');
    await staff.reads('กรุณาเลือกหมวดหมู่ข้อมูล');
    await staff.shows('01-category');
    await staff.taps('8. ข่าวประชาสัมพันธ์');
    await staff.reads('กรุณาพิมพ์หัวข้อของข้อมูล');
    await staff.shows('02-subject');
    await staff.types('รณรงค์ป้องกันไข้เลือดออก');
    await staff.reads('กรุณาพิมพ์รายละเอียดข้อมูล');
    await staff.types('ขอเชิญร่วมกำจัดแหล่งเพาะพันธุ์ยุงลาย');
    await staff.reads('บันทึกข้อความแล้ว');
    await staff.chooses(photo);
    await staff.reads('รวม 1 ไฟล์');
    await staff.chooses(pdf);
    await staff.reads('รวม 2 ไฟล์');
    await staff.shows('03-files');
    await staff.taps('ส่งเอกสารครบแล้ว');
    await staff.reads('กรุณาระบุแหล่งที่มา');
    await staff.shows('04-source');
    await staff.types('กลุ่มงานควบคุมโรค');
    await staff.reads('กรุณาระบุช่วงวันที่ของข้อมูล');
    await staff.shows('05-period');
    await staff.types('๑-๓๐ พ.ย. ๖๙');
    await staff.reads('กรุณาเลือกวันครบระยะเวลา');
    await staff.shows('06-online');
    await staff.types('สิ้นปีงบ');
    await staff.reads('กรุณาส่งลิงก์ภายนอก');
    await staff.types('ข้าม');
    await staff.reads('กรุณาพิมพ์หมายเหตุ');
    await staff.types('ข้าม');
    await staff.reads('กรุณาพิมพ์คำค้น');
    await staff.types('ไข้เลือดออก, ยุงลาย');
    await staff.reads('ตรวจสอบข้อมูลก่อนส่ง');
    await staff.shows('07-review');
    await staff.taps('ส่งคำขอ');
    await staff.reads('เลขที่คำขอ 1/2570');
    await staff.shows('08-sent');

    await chief.reads(decision.refuse);
    await chief.shows('09-decide');
    await chief.taps(decision.refuse);
    await chief.reads('ระบุเหตุผลที่ไม่อนุญาต');
    await chief.shows('10-reason');
    await chief.types('กรุณาระบุวันที่จัดกิจกรรม');
    await chief.reads('ตรวจทานก่อนบันทึก');
    await chief.shows('11-refusal-preview');
    await chief.taps(confirmWord(decision.refuse));
    await chief.reads('บันทึกผลเรียบร้อยแล้ว');
    await chief.shows('12-refused');
    await webmaster.types('เมนู'); // the card rides with the next answer
    await webmaster.reads('แจ้งผลไม่อนุญาต');
    await webmaster.shows('13-notify-back');

    await staff.reads('ไม่ได้รับอนุญาตให้เผยแพร่');
    await staff.shows('14-refused');
    await staff.taps('แก้ไขและเสนอใหม่');
    await staff.reads('เหตุผลที่ให้แก้ไขครั้งก่อน');
    await staff.shows('15-correct');
    await staff.tapsNth('แก้ไข', 1);
    await staff.reads('กรุณาพิมพ์หัวข้อของข้อมูล');
    await staff.types('รณรงค์ป้องกันไข้เลือดออก 30 พ.ย. 2569');
    await staff.reads('ตรวจสอบข้อมูลก่อนส่ง');
    await staff.shows('16-corrected');
    await staff.taps('ส่งคำขอ');
    await staff.reads('เลขที่คำขอ 1/2570');

    await chief.reads('เสนอครั้งที่ 2');
    await chief.shows('17-decide-again');
    await chief.taps(decision.permit);
    await chief.reads(confirmWord(decision.permit));
    await chief.shows('18-confirm-permit');
    await chief.taps(confirmWord(decision.permit));
    await chief.reads('บันทึกผลเรียบร้อยแล้ว');
    await chief.shows('19-permitted');

    await webmaster.reads('รับงานนี้');
    await webmaster.shows('20-task');
    await webmaster.taps('รับงานนี้');
    await webmaster.reads('ท่านรับงานนี้แล้ว');
    await webmaster.shows('21-taken');
    await webmaster.taps('บันทึกว่าเผยแพร่แล้ว');
    await webmaster.reads('กรุณาส่งลิงก์หน้าเว็บไซต์');
    await webmaster.shows('22-address');
    await webmaster.types(pageAddress);
    await webmaster.reads('กรุณาเปิดลิงก์');
    await webmaster.shows('23-confirm-publication');
    await webmaster.taps('ยืนยันว่าเผยแพร่แล้ว');
    await webmaster.reads('ระบบแจ้งผู้ขอเผยแพร่แล้ว');
    await webmaster.shows('24-published');

    await staff.reads('เผยแพร่บนเว็บไซต์แล้ว');
    await staff.shows('25-published');
    expect(await page.locator(`[data-phone=staff] a[href="${pageAddress}"]`).count()).toBeGreaterThan(0);
    await staff.types('สถานะ');
    await staff.reads('คำขอของท่าน');
    await staff.shows('26-status');
    expect(await findOverflow(page)).toEqual([]);
  });
});

/** The phones are as high as the longest card, so that a picture shows it whole. */
const PHONE_HEIGHT = '1500px';

async function openPage(browser: Browser) {
  const { emulator } = await startApp();
  const page = await browser.newPage({ viewport: { width: 1900, height: 1750 }, locale: 'th-TH' });
  const complaints: string[] = [];
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  onTestFinished(async () => {
    await page.close();
    expect(complaints).toEqual([]);
  });
  await page.goto(emulator.pageUrl);
  await page.locator('.phone-screen').first().waitFor();
  await page.locator('.phone-screen').evaluateAll((screens, height) => {
    for (const screen of screens) (screen as HTMLElement).style.height = height;
  }, PHONE_HEIGHT);
  return { page, phone: (key: string) => pagePhone(page, key, folder) };
}
