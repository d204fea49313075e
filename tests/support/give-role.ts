/** An administrator taps on a person's card to give or end a role, reads who and which, and confirms. */
import type { Phone } from '../../src/emulator/phone/phone.js';
import { confirmRole } from '../../src/text/person-changes.js';

export function givesRole(administrator: Phone, row: string): Promise<void> {
  return confirms(administrator, row, confirmRole.giveRole);
}

export function endsRole(administrator: Phone, row: string): Promise<void> {
  return confirms(administrator, row, confirmRole.endRole);
}

async function confirms(
  administrator: Phone,
  row: string,
  { title, button }: { title: string; button: string },
): Promise<void> {
  await administrator.taps(row);
  await administrator.sees(title);
  await administrator.taps(button);
}
