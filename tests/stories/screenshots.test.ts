/** Proof of a publication and of its end: a screenshot that a webmaster may send before confirming, and that nobody asks for. */
import { buffer } from 'node:stream/consumers';
import sharp from 'sharp';
import { expect, it } from 'vitest';
import { filesNamedIn } from '../../src/domain/named-files.js';
import { screenshotsOf } from '../../src/domain/request/screenshots.js';
import type { Phone } from '../../src/emulator/phone/phone.js';
import { makePack } from '../../src/packs/make-pack.js';
import * as publication from '../../src/text/publication.js';
import { screenshotHint, screenshotsLabel, screenshotWords } from '../../src/text/screenshots.js';
import * as takeDown from '../../src/text/take-down.js';
import { screenshotWithPlace } from '../support/make-photos.js';
import { somePage } from '../support/play-request.js';
import { putOnline, putTaken } from '../support/put-online.js';
import { readZip } from '../support/read-zip.js';
import { somePhoto, someProgram, someScreenshot } from '../support/sample-files.js';
import { startApp, type TestApp } from '../support/start-app.js';

const KEPT = 'ภาพจะเก็บเป็นหลักฐานเมื่อท่านกดยืนยัน';

async function tellsAddress(webmaster: Phone): Promise<void> {
  await webmaster.says('เลขที่ 1/2570');
  await webmaster.sees(publication.buttons.publish);
  await webmaster.taps(publication.buttons.publish);
  await webmaster.sees(publication.askPageAddress);
  await webmaster.says(somePage);
  await webmaster.sees(screenshotHint);
}

async function confirmsPublication(webmaster: Phone): Promise<void> {
  await webmaster.taps(publication.buttons.confirmPublish);
  await webmaster.sees(publication.requesterIsTold);
}

async function packOf({ app }: TestApp, id: string): Promise<Map<string, Buffer>> {
  const pack = await makePack(app.deps, { kind: 'form', request: id }, 'U1');
  if (!pack) throw new Error('no pack');
  return readZip(await buffer(pack.zip));
}

async function kept({ stores }: TestApp, id: string) {
  const request = await stores.requests.get(id);
  if (!request) throw new Error('it is gone');
  return { screenshots: screenshotsOf(request), last: request.history.at(-1) };
}

it('one of what is up goes on record with the publication, and into details and pack', async () => {
  const bot = await startApp();
  const webmaster = bot.phone('webmaster');
  const { id } = await putTaken(bot);
  await tellsAddress(webmaster);
  await webmaster.sendsPhoto(someScreenshot);
  await webmaster.sees(KEPT);
  expect((await kept(bot, id)).screenshots).toEqual([]);
  await confirmsPublication(webmaster);
  const { screenshots, last } = await kept(bot, id);
  expect(last).toMatchObject({ action: 'publish', screenshots: [{ extension: 'png' }] });
  expect(await bot.pushesBilled()).toBe(1); // the requester's result alone

  await bot.phone('staff').says('เลขที่ 1/2570');
  await bot.phone('staff').sees(screenshotsLabel);
  const parts = await packOf(bot, id);
  const [picture] = screenshots;
  expect(filesNamedIn(await bot.stores.requests.get(id))).toContainEqual({
    fileName: picture?.fileName,
    sha256: picture?.sha256, // what `npm run verify` reads, and the sweep leaves
  });
  expect(parts.get('2570-00001/4-screen-01.png')?.length).toBe(picture?.sizeInBytes);
  expect(parts.get('2570-00001/4-proof.html')?.toString()).toContain(picture?.sha256);
});

it('one of what is down, whether a reason is needed or its time is over', async () => {
  const bot = await startApp();
  const webmaster = bot.phone('webmaster');
  const early = await putOnline(bot);
  const over = await putOnline(bot, { online: { kind: 'until', lastDay: '2026-11-20' } });
  await webmaster.says('เลขที่ 1/2570');
  await webmaster.sees(takeDown.buttons.takeDownEarly);
  await webmaster.taps(takeDown.buttons.takeDownEarly);
  await webmaster.sees(takeDown.titles.askReason);
  await webmaster.says('ตัวเลขผิดทั้งตาราง');
  await webmaster.sees(screenshotHint);
  await webmaster.sendsPhoto(somePhoto);
  await webmaster.sees(KEPT);
  await webmaster.taps(takeDown.buttons.confirm.takeDown);
  await webmaster.sees(takeDown.ownerIsTold);
  expect((await kept(bot, early.id)).last).toMatchObject({ action: 'takeDown', screenshots: [{}] });

  bot.emulator.clock.forward(2 * 24 * 60 * 60_000);
  await webmaster.says('เลขที่ 2/2570');
  await webmaster.sees(takeDown.buttons.takeDown);
  await webmaster.taps(takeDown.buttons.takeDown);
  await webmaster.sees(screenshotHint);
  await webmaster.sendsPhoto(someScreenshot);
  await webmaster.sees(KEPT);
  await webmaster.taps(takeDown.buttons.confirm.takeDown);
  await webmaster.sees(takeDown.titles.takenDown);
  expect((await kept(bot, over.id)).last).toMatchObject({ action: 'takeDown', screenshots: [{}] });
});

it('one that tells of a place or a device is kept without that, as other photos are', async () => {
  const bot = await startApp();
  const webmaster = bot.phone('webmaster');
  const { id } = await putTaken(bot);
  await tellsAddress(webmaster);
  const sent = await screenshotWithPlace();
  expect((await sharp(sent).metadata()).exif).toBeDefined();
  await webmaster.sendsPhoto(sent);
  await webmaster.sees(KEPT);
  await confirmsPublication(webmaster);
  const { screenshots } = await kept(bot, id);
  const content = await bot.app.deps.files.open(screenshots[0]?.sha256 ?? '');
  if (!content) throw new Error('it is not kept');
  const { exif, xmp, iptc } = await sharp(await buffer(content)).metadata();
  expect([exif, xmp, iptc]).toEqual([undefined, undefined, undefined]);
});

it('without one, and after one that was unsent or refused, it is recorded all the same', async () => {
  const bot = await startApp();
  const webmaster = bot.phone('webmaster');
  const { id } = await putTaken(bot);
  await tellsAddress(webmaster);
  await webmaster.sendsPhoto(someScreenshot);
  await webmaster.sees(KEPT);
  await webmaster.unsends();
  await webmaster.sendsFile(someProgram);
  const refused = webmaster.shownTexts(await webmaster.sees(someProgram.name)).join('\n');
  expect(refused).not.toContain(KEPT);
  await confirmsPublication(webmaster);
  expect((await kept(bot, id)).screenshots).toEqual([]);
  expect(screenshotWords('ไม่รับไฟล์')).toBe('ไม่รับไฟล์');
});
