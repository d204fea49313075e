/** The chief or an administrator orders somebody to act for the head. */
import type { Phone } from '../../src/emulator/phone/phone.js';
import * as acting from '../../src/text/acting.js';
import { coverageQuestion } from '../../src/text/acting-coverage.js';
import * as people from '../../src/text/people.js';

export interface OrderedActing {
  name: string;
  number: string;
  period: string;
  /** The words of the choice, where the office allows one. */
  covers?: string;
}

export async function ordersActing(
  viewer: Phone,
  { name, number, period, covers }: OrderedActing,
): Promise<void> {
  await viewer.says('บุคลากร');
  await viewer.sees(people.titles.list);
  await viewer.taps(name);
  await viewer.sees(people.titles.person);
  await viewer.taps(acting.buttons.order);
  await viewer.sees(acting.orderTitles.number);
  await viewer.says(number);
  await viewer.sees(acting.orderTitles.period);
  await viewer.says(period);
  if (covers !== undefined) {
    await viewer.sees(coverageQuestion.title);
    await viewer.taps(covers);
  }
  await viewer.sees(acting.confirmTitle);
  await viewer.taps(acting.buttons.confirm);
  await viewer.sees(`บันทึกแล้ว: ${name}`);
}
