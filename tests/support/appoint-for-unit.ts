/** An administrator gives somebody a role for another unit than their own, as for a committee. */
import type { Phone } from '../../src/emulator/phone/phone.js';
import * as appointments from '../../src/text/appointments.js';
import * as people from '../../src/text/people.js';
import { givesRole } from './give-role.js';

interface Unit {
  name: string;
  /** As the office calls the role. */
  title: string;
  unit: string;
}

export async function opensUnits(administrator: Phone, { name, title }: Omit<Unit, 'unit'>): Promise<void> {
  await administrator.says('บุคลากร');
  await administrator.sees(people.titles.list);
  await administrator.taps(name);
  await administrator.sees(people.titles.person);
  await administrator.taps(`เลือกหน่วยงาน: ${title}`);
  await administrator.sees(appointments.tapUnit);
}

export async function appointsForUnit(administrator: Phone, wanted: Unit): Promise<void> {
  await opensUnits(administrator, wanted);
  await givesRole(administrator, appointments.giveForUnit(wanted.unit));
  await administrator.sees(`${wanted.name} มีสิทธิ์${wanted.title} (${wanted.unit}) แล้ว`);
}
