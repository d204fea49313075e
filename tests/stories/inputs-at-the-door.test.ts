/** The inputs of the tables in tests/text that come as events of LINE: albums that never become whole, pictures that LINE does not keep. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { Phone } from '../../src/emulator/phone/phone.js';
import { albumSoFar, cameInstead, fileFaults } from '../../src/text/filling.js';
import { asks, fillFormUpTo } from '../support/fill-form.js';
import { photoNumber, somePhoto } from '../support/sample-files.js';
import { startApp } from '../support/start-app.js';

interface Input {
  call: string;
  input: string;
}

const CALLS = ['imageSet', 'image, contentProvider external'];
const inputs = ['inputs.json', 'more-inputs.json']
  .flatMap((name): Input[] => JSON.parse(readFileSync(new URL(`../text/${name}`, import.meta.url), 'utf8')))
  .filter(({ call }) => CALLS.includes(call));

/** The requester's acts, and the words of the answer. */
const stories: Record<string, { atHome?: true; does(staff: Phone): Promise<void>; says: string }> = {
  'events 1 and 2 of total 3, then text': {
    does: async (staff) => {
      await staff.sendsAlbum([photoNumber(1), photoNumber(2)], 3);
      await staff.says('ภาพกิจกรรมรณรงค์');
    },
    says: albumSoFar({ taken: 2, of: 3 }),
  },
  'event 2 of total 2, then text': {
    does: async (staff) => {
      await staff.sendsAlbum([photoNumber(2)], 2);
      await staff.says('ช่วยเหลือ');
    },
    says: albumSoFar({ taken: 1, of: 2 }),
  },
  'events 1 and 3 of total 3, then 30 seconds': {
    does: (staff) => staff.sendsAlbum([photoNumber(1), photoNumber(3)], 3),
    says: albumSoFar({ taken: 2, of: 3 }),
  },
  'any id': { does: (staff) => staff.sendsExternalPhoto(), says: fileFaults.elsewhere },
  'an image before any form': {
    atHome: true,
    does: (staff) => staff.sendsExternalPhoto(),
    says: fileFaults.elsewhere,
  },
  'a video': { does: (staff) => staff.sendsVideo(somePhoto), says: cameInstead('video') },
};

it.each(inputs)('$call: $input', async ({ input }) => {
  const story = stories[input];
  if (!story) throw new Error(`No story for ${input}`);
  const { phone } = await startApp({ isTimelapse: input.includes('seconds') });
  const staff = phone('staff');
  if (!story.atHome) await fillFormUpTo(staff, 'details');
  await story.does(staff);
  await staff.sees(story.says);
});

it('what has come of an album is said once, and the photo that comes later still counts', async () => {
  const { phone, pushesBilled } = await startApp();
  const staff = phone('staff');
  await fillFormUpTo(staff, 'details');
  await staff.sendsAlbum([photoNumber(1)], 2);
  await staff.says('ย้อนกลับ');
  await staff.sees(albumSoFar({ taken: 1, of: 2 }));
  await staff.says('รณรงค์ป้องกันโรค');
  const question = await staff.sees(asks.details);
  expect(staff.shownTexts(question).join()).not.toContain(albumSoFar({ taken: 1, of: 2 }));
  expect(await pushesBilled()).toBe(0);
});
