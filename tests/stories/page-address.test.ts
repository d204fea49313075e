/** Where something stands: links matched to their websites, asked about where unclear, and corrected where a wrong one was confirmed. */
import { expect, it } from 'vitest';
import { postbackAction } from '../../flex-templates/parts/actions.js';
import type { Phone } from '../../src/emulator/phone/phone.js';
import { loadOffice } from '../../src/offices/load-office.js';
import type { Office } from '../../src/offices/office.js';
import { addressFault, badLink, spacedAddress } from '../../src/text/answer-faults.js';
import { previewNotices, userErrorSentence } from '../../src/text/denials.js';
import * as words from '../../src/text/page-address.js';
import * as publication from '../../src/text/publication.js';
import { buildOffice } from '../support/builders.js';
import { keepButton } from '../support/keep-button.js';
import { somePage } from '../support/play-request.js';
import { putOnline, putTaken } from '../support/put-online.js';
import { startApp, type TestApp } from '../support/start-app.js';

const { buttons, labels, reasons, titles } = words;

/** The office names the domain of its website. */
function officeWithDomain(): Office {
  const office = buildOffice();
  return { ...office, sites: office.sites.map((one) => ({ ...one, url: 'https://www.ssomp.go.th/main' })) };
}

/** Two websites, each with a domain of its own. */
function officeWithTwoSites(): Office {
  const office = buildOffice();
  const name = office.sites[0]?.name ?? '';
  return {
    ...office,
    sites: [
      { id: 'office', name, url: 'https://www.ssomp.go.th' },
      { id: 'news', name: 'เว็บไซต์ข่าวสุขภาพ', domains: ['news.example.go.th'] },
    ],
  };
}

const onTwo = { siteIds: ['office', 'news'] };

async function opensFirst(bot: TestApp, key: string, word: string): Promise<void> {
  await bot.phone(key).says(word);
  await bot.phone(key).sees('1. เลขที่');
  await bot.phone(key).taps('1. เลขที่');
}

async function asksForAddress(bot: TestApp): Promise<Phone> {
  const webmaster = bot.phone('webmaster');
  await opensFirst(bot, 'webmaster', 'งานของฉัน');
  await webmaster.sees(publication.buttons.publish);
  await webmaster.taps(publication.buttons.publish);
  await webmaster.sees(publication.askPageAddress);
  return webmaster;
}

/** From the request's card to the preview of its new address. */
async function corrects(bot: TestApp, key: string, url: string): Promise<void> {
  const phone = bot.phone(key);
  await phone.sees(buttons.correct);
  await phone.taps(buttons.correct);
  await phone.sees(titles.askCorrect);
  await phone.says(url);
  await phone.sees(titles.askReason);
  await phone.taps(reasons[0]);
  await phone.sees(titles.confirmCorrection);
}

async function pagesOf(bot: TestApp, id: string): Promise<string[] | undefined> {
  return (await bot.stores.requests.get(id))?.standing?.publications.map(({ url }) => url);
}

it('a wrong address is corrected with a reason: the requester gets the right one, the old one stays in the history', async () => {
  const bot = await startApp();
  const [staff, webmaster] = [bot.phone('staff'), bot.phone('webmaster')];
  const { id } = await putOnline(bot);
  await opensFirst(bot, 'webmaster', 'บนเว็บไซต์');
  await corrects(bot, 'webmaster', 'https://www.example.go.th/right');
  expect(await pagesOf(bot, id)).toEqual([somePage]);
  await webmaster.taps(buttons.confirmCorrection);
  await webmaster.sees(words.requesterIsTold);
  expect(await pagesOf(bot, id)).toEqual(['https://www.example.go.th/right']);

  const told = staff.shownTexts(await staff.sees(titles.corrected)).join('\n');
  expect(told).toContain(somePage);
  expect(told).toContain(reasons[0]);
  await staff.taps(publication.buttons.openPage);
  expect(staff.openedLinks).toEqual(['https://www.example.go.th/right']);
  await opensFirst(bot, 'staff', 'สถานะ');
  await staff.sees(`แก้ลิงก์ที่เผยแพร่ จาก ${somePage} เป็น https://www.example.go.th/right`);
  expect(await bot.pushesBilled()).toBe(1);
});

it('an administrator may correct it too, with words of their own; a second tap changes nothing', async () => {
  const bot = await startApp();
  const administrator = bot.phone('administrator');
  const { id, version } = await putOnline(bot);
  await administrator.tapsAction(postbackAction({ do: 'show', id }, 'tap'));
  await administrator.sees(buttons.correct);
  await administrator.taps(buttons.correct);
  await administrator.sees(titles.askCorrect);
  await administrator.says('https://www.example.go.th/right');
  await administrator.sees(titles.askReason);
  await administrator.says('ลิงก์เดิมเป็นของปีก่อน');
  await administrator.sees(titles.confirmCorrection);
  await administrator.taps(buttons.confirmCorrection);
  await administrator.sees(words.requesterIsTold);
  await administrator.taps(buttons.confirmCorrection);
  await administrator.sees(words.requesterIsTold);
  const request = await bot.stores.requests.get(id);
  expect(request?.version).toBe(version + 1);
  expect(request?.history.at(-1)).toMatchObject({ reason: 'ลิงก์เดิมเป็นของปีก่อน' });
});

it('nobody else corrects an address', async () => {
  const bot = await startApp();
  const { id, version: v } = await putOnline(bot);
  for (const key of ['staff', 'chief']) {
    await bot.phone(key).tapsAction(postbackAction({ do: 'correctAddress', id, v }, 'tap'));
    await bot.phone(key).sees(userErrorSentence('notAllowed'));
  }
});

it('the same address again, no address, and no reason are asked for again', async () => {
  const bot = await startApp();
  const webmaster = bot.phone('webmaster');
  const { id } = await putOnline(bot);
  await opensFirst(bot, 'webmaster', 'บนเว็บไซต์');
  await webmaster.sees(buttons.correct);
  await webmaster.taps(buttons.correct);
  await webmaster.sees(titles.askCorrect);
  await webmaster.says(somePage);
  await webmaster.sees(words.sameAsBefore);
  await webmaster.says('เปลี่ยนแล้ว');
  await webmaster.sees(addressFault({ kind: 'notAnAddress' }));
  await webmaster.says('https://www.example.go.th/right');
  await webmaster.sees(titles.askReason);
  await webmaster.says('ยืนยันค่ะ');
  await webmaster.sees(titles.askReason);
  await webmaster.says('ยกเลิก');
  await webmaster.sees(buttons.correct);
  expect(await pagesOf(bot, id)).toEqual([somePage]);
});

it('a correction by another one in between is shown, and not written over', async () => {
  const bot = await startApp();
  const [webmaster, standIn] = [bot.phone('webmaster'), bot.phone('standIn')];
  const { id } = await putOnline(bot);
  for (const key of ['webmaster', 'standIn']) {
    await opensFirst(bot, key, 'บนเว็บไซต์');
    await corrects(bot, key, `https://www.example.go.th/${key}`);
  }
  await standIn.taps(buttons.confirmCorrection);
  await standIn.sees(words.requesterIsTold);
  await webmaster.taps(buttons.confirmCorrection);
  await webmaster.sees('มีฉบับใหม่');
  expect(await pagesOf(bot, id)).toEqual(['https://www.example.go.th/standIn']);
});

it("a link outside the office's website is asked about once more before it is taken", async () => {
  const bot = await startApp({ office: officeWithDomain() });
  await putTaken(bot);
  const webmaster = await asksForAddress(bot);
  await webmaster.says('https://drive.google.com/file/d/1');
  await webmaster.sees(titles.outside);
  await webmaster.says('ok');
  await webmaster.sees(words.chooseFirst.outside);
  await webmaster.taps(buttons.acceptOutside);
  await webmaster.sees(publication.confirmQuestion);
  await webmaster.taps(publication.buttons.confirmPublish);
  await bot.phone('staff').sees('https://drive.google.com/file/d/1');
});

it('a page on a platform that everybody shares is asked about each time, and nothing else is promised', async () => {
  const bot = await startApp({ office: officeWithDomain() });
  await putTaken(bot);
  await putTaken(bot);
  const webmaster = await asksForAddress(bot);
  await webmaster.says('https://www.facebook.com/office/1');
  const asked = webmaster.shownTexts(await webmaster.sees(titles.outside)).join('\n');
  expect(asked).toContain('ระบบจึงจะถามทุกครั้ง');
  expect(asked).not.toContain('ไม่ถามอีก');
  await webmaster.taps(buttons.acceptOutside);
  await webmaster.sees(publication.confirmQuestion);
  await webmaster.taps(publication.buttons.confirmPublish);
  await webmaster.sees(publication.requesterIsTold);
  await asksForAddress(bot);
  await webmaster.says('https://m.facebook.com/office/2');
  await webmaster.sees(titles.outside);
});

it('of a website that the profile gives no address, the first link is asked about, and its host is remembered', async () => {
  const bot = await startApp({ isWebsiteKnown: false });
  await putTaken(bot);
  await putTaken(bot);
  const webmaster = await asksForAddress(bot);
  await webmaster.says('https://search.example.com/?q=1');
  await webmaster.sees(titles.unknown);
  await webmaster.says('https://www.example.go.th/1');
  await webmaster.sees(titles.replace);
  await webmaster.taps(words.placeHere(undefined));
  await webmaster.sees(titles.unknown);
  await webmaster.taps(buttons.acceptOutside);
  await webmaster.sees(publication.confirmQuestion);
  await webmaster.taps(publication.buttons.confirmPublish);
  await webmaster.sees(publication.requesterIsTold);

  await asksForAddress(bot);
  await webmaster.says('https://example.go.th/2');
  await webmaster.sees(publication.confirmQuestion);
  await webmaster.taps(publication.buttons.changeAddress);
  await webmaster.sees(publication.askPageAddress);
  await webmaster.says('https://search.example.com/?q=2');
  await webmaster.sees(titles.outside);
});

it.each(['a profile that names the website', 'a profile that names none'])(
  'by %s, a host that was confirmed once is known from then on: for another page, a correction, and the same address',
  async (profile) => {
    const bot = await startApp(profile.endsWith('none') ? {} : { office: officeWithDomain() });
    await putTaken(bot);
    const webmaster = await asksForAddress(bot);
    await webmaster.says('https://www.elsewhere.go.th/news/12');
    await webmaster.sees(titles.outside);
    await webmaster.taps(buttons.acceptOutside);
    await webmaster.sees(publication.confirmQuestion);
    await webmaster.taps(publication.buttons.confirmPublish);
    await webmaster.sees(publication.requesterIsTold);

    await opensFirst(bot, 'webmaster', 'บนเว็บไซต์');
    await corrects(bot, 'webmaster', 'https://www.elsewhere.go.th/news/125');
    await webmaster.taps(buttons.confirmCorrection);
    await webmaster.sees(words.requesterIsTold);

    await putTaken(bot);
    await asksForAddress(bot);
    await webmaster.says('https://www.elsewhere.go.th/news/130');
    await webmaster.sees(publication.confirmQuestion);
  },
);

it('a host that an older program remembered is still known', async () => {
  const bot = await startApp({ isWebsiteKnown: false });
  await bot.stores.claims.claim('site-host:office', 'www.example.go.th');
  await putTaken(bot);
  const webmaster = await asksForAddress(bot);
  await webmaster.says('https://example.go.th/2');
  await webmaster.sees(publication.confirmQuestion);
});

it.each(['https://ssomp.go.th/news/1', 'https://files.ssomp.go.th/a.pdf'])(
  '%s, in the domain of the website, is not asked about',
  async (url) => {
    const bot = await startApp({ office: officeWithDomain() });
    await putTaken(bot);
    const webmaster = await asksForAddress(bot);
    await webmaster.says(url);
    await webmaster.sees(publication.confirmQuestion);
  },
);

it('two links in one message go to the websites of their domains, whatever their order, and are confirmed together', async () => {
  const office = officeWithTwoSites();
  const bot = await startApp({ office });
  await putTaken(bot, onTwo);
  const webmaster = await asksForAddress(bot);
  await webmaster.says('https://news.example.go.th/7 https://ssomp.go.th/7');
  const preview = webmaster.shownTexts(await webmaster.sees(publication.confirmQuestion));
  expect(preview.indexOf('https://news.example.go.th/7')).toBe(preview.indexOf('เว็บไซต์ข่าวสุขภาพ') + 1);
  await webmaster.taps(publication.buttons.confirmPublish);
  await webmaster.sees(publication.requesterIsTold);
  const [request] = await bot.stores.requests.ofRequester(bot.phone('staff').userId, 1);
  expect(request?.standing?.publications.map(({ siteId, url }) => [siteId, url])).toEqual([
    ['news', 'https://news.example.go.th/7'],
    ['office', 'https://ssomp.go.th/7'],
  ]);
  await bot.emulator.quiet();
  expect(await bot.pushesBilled()).toBe(1);
});

it('a link of the second website that is sent first is taken for the second one', async () => {
  const bot = await startApp({ office: officeWithTwoSites() });
  await putTaken(bot, onTwo);
  const webmaster = await asksForAddress(bot);
  await webmaster.says('https://news.example.go.th/7');
  const preview = webmaster.shownTexts(await webmaster.sees(publication.confirmQuestion));
  expect(preview).toContain('เว็บไซต์ข่าวสุขภาพ');
  await webmaster.taps(publication.buttons.confirmPublish);
  await webmaster.sees(publication.stillWanted([officeWithTwoSites().sites[0]?.name ?? '']));
});

it('a link sent while another waits asks for which website it is; nothing is swapped before that', async () => {
  const office = loadOffice('moph-ict');
  const two = { ...buildOffice(), sites: office.sites };
  const [first, second] = office.sites.map(({ name }) => name);
  const bot = await startApp({ office: two, isWebsiteKnown: false });
  await putTaken(bot, { siteIds: office.sites.map(({ id }) => id) });
  const webmaster = await asksForAddress(bot);
  await webmaster.says('https://ops.example.go.th/1');
  await webmaster.sees(titles.unknown);
  await webmaster.taps(buttons.acceptOutside);
  await webmaster.sees(publication.confirmQuestion);
  const early = keepButton(webmaster, publication.buttons.confirmPublish);
  await webmaster.says('https://www.example.go.th/2');
  const asked = webmaster.shownTexts(await webmaster.sees(titles.place));
  expect(asked).toEqual(
    expect.arrayContaining([first, second, words.placeDetail('https://ops.example.go.th/1')]),
  );
  await webmaster.tapsAction(early);
  await webmaster.sees(titles.place);
  await webmaster.taps(second ?? '');
  await webmaster.sees(titles.unknown);
  await webmaster.taps(buttons.acceptOutside);
  const preview = webmaster.shownTexts(await webmaster.sees(publication.confirmQuestion));
  expect(preview).toEqual(
    expect.arrayContaining(['https://ops.example.go.th/1', 'https://www.example.go.th/2']),
  );
  await webmaster.taps(publication.buttons.confirmPublish);
  await webmaster.sees(publication.requesterIsTold);
});

it('on the only website a second link takes the place of the first when that is said, and not before', async () => {
  const bot = await startApp();
  await putTaken(bot);
  const webmaster = await asksForAddress(bot);
  await webmaster.says(somePage);
  await webmaster.sees(publication.confirmQuestion);
  await webmaster.says('https://www.example.go.th/2');
  await webmaster.sees(titles.replace);
  await webmaster.taps(words.drop.label);
  const kept = webmaster.shownTexts(await webmaster.sees(publication.confirmQuestion));
  expect(kept).toContain(somePage);
  await webmaster.says('https://www.example.go.th/2');
  await webmaster.sees(titles.replace);
  await webmaster.taps(words.placeHere(undefined));
  const replaced = webmaster.shownTexts(await webmaster.sees(publication.confirmQuestion));
  expect(replaced).toContain('https://www.example.go.th/2');
  expect(replaced).not.toContain(somePage);
  await webmaster.says('ยืนยันค่ะ');
  await webmaster.sees(previewNotices.useButton);
});

it('words choose between two links, and confirm neither', async () => {
  const bot = await startApp();
  await putTaken(bot);
  const webmaster = await asksForAddress(bot);
  await webmaster.says(somePage);
  await webmaster.sees(publication.confirmQuestion);
  await webmaster.says('https://www.example.go.th/2');
  await webmaster.sees(titles.replace);
  await webmaster.says('อันไหนดี');
  await webmaster.sees(words.chooseFirst.replace);
  await webmaster.says('ใช้ลิงก์ใหม่');
  const shown = webmaster.shownTexts(await webmaster.sees(publication.confirmQuestion));
  expect(shown).toContain('https://www.example.go.th/2');
  expect(await bot.stores.requests.countBySituation()).toEqual({ 'publication.permitted': 1 });
});

it('an address with a space that is pasted while nothing is asked is asked for again', async () => {
  const bot = await startApp();
  await putTaken(bot);
  await bot.phone('webmaster').says('https://www.example.go.th/news/วัน เอดส์ โลก');
  await bot.phone('webmaster').sees(spacedAddress);
});

it('the newest of several links is the one asked about, and a broken one is called so', async () => {
  const bot = await startApp();
  await putTaken(bot);
  const webmaster = await asksForAddress(bot);
  await webmaster.says(somePage);
  await webmaster.sees(publication.confirmQuestion);
  await webmaster.says('https://www.example.go.th/125');
  await webmaster.sees(titles.replace);
  await webmaster.says('https://www.example.go.th/126');
  await webmaster.sees('https://www.example.go.th/126');
  await webmaster.says('http//www.example.go.th/124');
  await webmaster.sees(badLink);
  await webmaster.taps(words.placeHere(undefined));
  const shown = webmaster.shownTexts(await webmaster.sees(publication.confirmQuestion));
  expect(shown).toContain('https://www.example.go.th/126');
});

it('of two websites the right one is corrected by its domain; where that does not tell, it is asked', async () => {
  const bot = await startApp({ office: officeWithTwoSites() });
  const webmaster = bot.phone('webmaster');
  const { id } = await putOnline(bot, onTwo);
  await opensFirst(bot, 'webmaster', 'บนเว็บไซต์');
  await corrects(bot, 'webmaster', 'https://news.example.go.th/right');
  await webmaster.taps(buttons.confirmCorrection);
  await webmaster.sees(words.requesterIsTold);
  expect(await pagesOf(bot, id)).toEqual([somePage, 'https://news.example.go.th/right']);

  await webmaster.taps(buttons.correct);
  await webmaster.sees(titles.askCorrect);
  await webmaster.says('https://health.example.com/1');
  await webmaster.sees(titles.place);
  await webmaster.taps('เว็บไซต์ข่าวสุขภาพ');
  await webmaster.sees(titles.outside);
  await webmaster.taps(buttons.acceptOutside);
  await webmaster.sees(titles.askReason);
  await webmaster.taps(reasons[1]);
  const preview = webmaster.shownTexts(await webmaster.sees(titles.confirmCorrection));
  expect(preview).toContain('https://news.example.go.th/right');
  expect(preview.join('\n')).toContain(labels.before);
  await webmaster.taps(buttons.confirmCorrection);
  await webmaster.sees(words.requesterIsTold);
  expect(await pagesOf(bot, id)).toEqual([somePage, 'https://health.example.com/1']);
});

it('an address that stands for another request is asked about once more, and named with it', async () => {
  const bot = await startApp();
  await putTaken(bot, { subject: 'รายงานข้อร้องเรียนไตรมาส 1' });
  const webmaster = await asksForAddress(bot);
  await webmaster.says(somePage);
  await webmaster.sees(publication.confirmQuestion);
  await webmaster.taps(publication.buttons.confirmPublish);
  await webmaster.sees(publication.requesterIsTold);

  const { id } = await putTaken(bot, { subject: 'รายงานข้อร้องเรียนไตรมาส 2' });
  await asksForAddress(bot);
  await webmaster.says(somePage);
  await webmaster.sees('บันทึกไว้กับคำขอเลขที่ 1/2570 เรื่อง “รายงานข้อร้องเรียนไตรมาส 1”');
  await webmaster.says('ใช่ค่ะ');
  await webmaster.sees(words.chooseFirst.shared);
  await webmaster.taps(buttons.acceptOutside);
  await webmaster.sees(publication.confirmQuestion);
  await webmaster.taps(publication.buttons.confirmPublish);
  await webmaster.sees(publication.requesterIsTold);
  expect((await bot.stores.requests.get(id))?.standing?.publications).toMatchObject([{ url: somePage }]);
});
