/** The longest usual way of a request once its form is filled: refused, corrected, permitted, published. */
import type { Phone } from '../../src/emulator/phone/phone.js';
import { confirmWord } from '../../src/text/approval.js';
import { buttons as formButtons } from '../../src/text/form.js';
import { buttons as publicationButtons } from '../../src/text/publication.js';
import { decision, permits, publishes, refuses, sendsUnchanged, takes } from '../support/play-request.js';

/** The taps by which the request moves; all others only ask. */
export const moves: string[] = [
  formButtons.send,
  formButtons.sendUnchanged,
  confirmWord(decision.refuse),
  confirmWord(decision.permit),
  publicationButtons.take,
  publicationButtons.confirmPublish,
];

export async function refuseThenPublish(phone: (key: string) => Phone): Promise<void> {
  const [staff, chief, webmaster] = [phone('staff'), phone('chief'), phone('webmaster')];

  await staff.taps(formButtons.send);
  await staff.sees('เลขที่คำขอ 1/2570');
  await refuses(chief, 'กรุณาระบุวันที่จัดกิจกรรม');

  await staff.taps(publicationButtons.correct);
  await sendsUnchanged(staff);
  await staff.sees('เลขที่คำขอ 1/2570');
  await permits(chief);

  await takes(webmaster);
  await publishes(webmaster);
}
