/** A file from somebody who proposes nothing is not kept, and the answer says where such a file belongs. */
import { expect, it } from 'vitest';
import type { Office } from '../../src/offices/office.js';
import { titles } from '../../src/text/approval.js';
import { wrongKind } from '../../src/text/wrong-input.js';
import { buildOffice } from '../support/builders.js';
import { decision, submits } from '../support/play-request.js';
import { somePdf, somePhoto } from '../support/sample-files.js';
import { startApp } from '../support/start-app.js';

function wherePropose(roles: Office['procedures'][string]['submit']['roles']): Office {
  const office = buildOffice();
  const procedures = Object.entries(office.procedures).map(([id, one]) => [
    id,
    { ...one, submit: { ...one.submit, roles } },
  ]);
  return { ...office, procedures: Object.fromEntries(procedures) };
}

it.each([
  { key: 'chief', says: [], doesNotSay: ['ภาพหน้าจอ', 'ลงนามบนกระดาษ'] },
  { key: 'webmaster', says: ['กรุณาส่งลิงก์ของหน้าที่เผยแพร่ก่อน', 'แนบฉบับลงนามบนกระดาษ'], doesNotSay: [] },
  { key: 'administrator', says: ['แนบฉบับลงนามบนกระดาษ'], doesNotSay: ['ภาพหน้าจอ'] },
])(
  'the $key, who may not propose, hears that a file, a photo and a video are not kept',
  async ({ key, says, doesNotSay }) => {
    const { phone, stores } = await startApp({ office: wherePropose(['requester']) });
    const someone = phone(key);
    for (const sends of [
      () => someone.sendsFile(somePdf),
      () => someone.sendsPhoto(somePhoto),
      () => someone.sendsVideo(Buffer.from('video')),
    ]) {
      await sends();
      const answer = JSON.stringify(await someone.sees('ไม่ได้เก็บไฟล์นี้'));
      for (const part of ['กรุณาแจ้งผู้ขอให้แนบ', ...says]) expect(answer).toContain(part);
      for (const part of ['ขอเผยแพร่', ...doesNotSay]) expect(answer).not.toContain(part);
    }
    const kept = (await stores.conversations.get(someone.userId))?.parked ?? [];
    expect(kept).toEqual([]);
  },
);

it('a photo instead of a reason is named, and the reason is still awaited', async () => {
  const { phone } = await startApp({ office: wherePropose(['requester']) });
  const chief = phone('chief');
  await submits(phone('staff'));
  await chief.sees(decision.refuse);
  await chief.taps(decision.refuse);
  await chief.sees(titles.askReason);
  await chief.sendsPhoto(somePhoto);
  await chief.sees(wrongKind('image'));
});

it('the requester still keeps a file for the next form', async () => {
  const { phone } = await startApp({ office: wherePropose(['requester']) });
  await phone('staff').sendsFile(somePdf);
  await phone('staff').sees('เก็บไฟล์ “ประกาศ.pdf” ไว้แล้ว');
});
