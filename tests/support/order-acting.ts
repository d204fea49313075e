/** The chief or an administrator orders somebody to act for the head. */
import type { Phone } from '../../src/emulator/phone/phone.js';
import * as acting from '../../src/text/acting.js';
import * as people from '../../src/text/people.js';

export async function ordersActing(
  viewer: Phone,
  { name, number, period }: { name: string; number: string; period: string },
): Promise<void> {
  await viewer.says('บุคลากร');
  await viewer.sees(people.titles.list);
  await viewer.taps(name);
  await viewer.sees(people.titles.person);
  await viewer.taps(acting.buttons.order);
  await viewer.sees(acting.orderQuestions.number.title);
  await viewer.says(number);
  await viewer.sees(acting.orderQuestions.period.title);
  await viewer.says(period);
  await viewer.sees(acting.confirmTitle);
  await viewer.taps(acting.buttons.confirm);
  await viewer.sees(`บันทึกแล้ว: ${name}`);
}
