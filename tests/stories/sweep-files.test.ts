/** A file that belongs to nothing is removed after a month; a file on record stays for ever. */
import { expect, it } from 'vitest';
import * as filling from '../../src/text/filling.js';
import * as form from '../../src/text/form.js';
import { asks, fillFormUpTo, goOnTo } from '../support/fill-form.js';
import { photoWithPlace } from '../support/make-photos.js';
import { somePdf, someProgram } from '../support/sample-files.js';
import { startApp } from '../support/start-app.js';

const MONTH_MS = 31 * 24 * 60 * 60_000;
const JOB = 'remove files that belong to nothing';

it('a rejected file, the files of a dropped draft and a photo as it was sent go; those of the request stay', async () => {
  const { phone, app, emulator, runJob } = await startApp();
  const kept = async () => {
    const names: string[] = [];
    for await (const sha256 of app.deps.files.list()) names.push(sha256);
    return names;
  };
  const staff = phone('staff');
  await fillFormUpTo(staff, 'details');
  await staff.sendsFile({ name: 'แผน.pdf', bytes: Buffer.concat([somePdf.bytes, Buffer.from('dropped')]) });
  await staff.sees('แผน.pdf');
  await staff.says('ทิ้ง');
  await staff.sees(form.discardQuestion);
  await staff.taps('ทิ้ง');
  await staff.sees(filling.discarded);

  await fillFormUpTo(staff, 'details');
  await staff.sendsFile({ ...someProgram, name: 'โปรแกรม.pdf' });
  await staff.sees('โปรแกรม.pdf');
  await staff.sendsPhoto(await photoWithPlace());
  await staff.sees('รวม 1 ไฟล์');
  await staff.sendsFile(somePdf);
  await staff.sees('รวม 2 ไฟล์');
  await staff.says('ส่งเอกสารครบแล้ว');
  await staff.sees(asks.source);
  await goOnTo(staff, 'review', { from: 'source' });
  await staff.taps('ส่งคำขอ');
  await staff.sees('ส่งคำขอ');
  expect(await kept()).toHaveLength(6); // dropped, rejected, the photo as sent, cleaned and small, the PDF

  emulator.clock.forward(MONTH_MS);
  await runJob(JOB);
  expect(await kept()).toHaveLength(3);
});
