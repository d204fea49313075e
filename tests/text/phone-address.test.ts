/** Telephone numbers as people write them. */
import { expect, test } from 'vitest';
import { phoneAddress } from '../../src/text/phone-address.js';

test.each([
  ['081-000-0000', 'tel:0810000000'],
  ['โทร. ๐๘๑ ๐๐๐ ๐๐๐๐', 'tel:0810000000'],
  ['02 123 4567 ต่อ 12', 'tel:021234567'],
  ['+66 81 000 0000', 'tel:+66810000000'],
  ['somying@example.go.th', undefined],
  ['ห้อง 12 ชั้น 3', undefined],
  ['', undefined],
])('%s is %s', (contact, address) => {
  expect(phoneAddress(contact)).toBe(address);
});
