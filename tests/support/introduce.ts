/** A newcomer adds the account and gives the introduction, up to the card that asks to confirm it. */
import type { Phone } from '../../src/emulator/phone/phone.js';
import {
  introductionQuestions,
  buttons as peopleButtons,
  titles,
  waitForAdministrator,
} from '../../src/text/people.js';

export interface Introduction {
  name?: string;
  position?: string;
  unit?: string;
  contact?: string;
}

export async function answersIntroduction(
  newcomer: Phone,
  {
    name = 'ชูใจ ตัวอย่าง',
    position = 'นักวิชาการสาธารณสุข',
    unit = 'กลุ่มงานควบคุมโรค',
    contact = '081-000-0007',
  }: Introduction = {},
): Promise<void> {
  await newcomer.sees(introductionQuestions.name.title);
  await newcomer.says(name);
  await newcomer.sees(introductionQuestions.position.title);
  await newcomer.says(position);
  await newcomer.sees(introductionQuestions.unit.title);
  await newcomer.says(unit);
  await newcomer.sees(introductionQuestions.contact.title);
  await newcomer.says(contact);
  await newcomer.sees(titles.introductionReview);
}

/** The whole introduction: the newcomer then waits for an administrator. */
export async function introducesHerself(newcomer: Phone, told: Introduction = {}): Promise<void> {
  await newcomer.follows();
  await answersIntroduction(newcomer, told);
  await newcomer.taps(peopleButtons.confirm);
  await newcomer.sees(waitForAdministrator);
}
