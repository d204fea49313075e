/** Telephone numbers and e-mail addresses as people write them. */
import { expect, test } from 'vitest';
import { phoneAddress } from '../../src/text/phone-address.js';
import { readContact } from '../../src/text/read-contact.js';

test.each([
  '081-234-5678',
  '0812345678',
  '08 1234 5678',
  '02 389 5980',
  '(02) 389-5980',
  'โทร. 02-389-5980 ต่อ 12',
  '+66812345678',
  '+66 2 389 5980',
  '056-621234-5',
  '+66(0)81-234-5678',
  'Call center 1330',
  'somying@example.go.th',
  'somying.t+web@mail.example.com',
  '081-234-5678, somying@example.go.th',
])('"%s" is a way to reach somebody', (text) => {
  expect(readContact(text)).toBe(text);
});

test('Thai digits are kept as Arabic ones', () => {
  expect(readContact('๐๘๑-๒๓๔-๕๖๗๘')).toBe('081-234-5678');
});

test.each([
  '',
  '-',
  'ไม่มี',
  '1669',
  '12345678',
  '081-234-567',
  '089 123 456',
  '+6681234567',
  '081234567890',
  '3100600000001',
  'somying@',
  'somying@example',
  '@line_id',
])('"%s" is not', (text) => {
  expect(readContact(text)).toBeUndefined();
});

test.each([
  ['081-000-0000', 'tel:0810000000'],
  ['โทร. (02) 389-5980 ต่อ 12', 'tel:023895980'],
  ['+66 81 000 0000', 'tel:+66810000000'],
  ['๐๘๑ ๐๐๐ ๐๐๐๐', 'tel:0810000000'],
  ['somying@example.go.th', undefined],
])('a button dials "%s" as %s', (contact, address) => {
  expect(phoneAddress(contact)).toBe(address);
});
