/** How destinations are called when the profile changes after something was sent. */
import { describe, expect, test } from 'vitest';
import {
  categoryWords,
  dataTypeWords,
  destinationNames,
  isOnlySite,
  namesNoLongerOffered,
  siteWords,
} from '../../src/text/destination-words.js';
import { buildContent, buildOffice } from '../support/builders.js';
import { demandingOffice } from '../support/demanding-office.js';

const office = demandingOffice();
const later = demandingOffice({ categories: [], dataTypes: [], sites: [{ id: 'new', name: 'เว็บไซต์ใหม่' }] });
const content = buildContent({
  categoryId: 'plain',
  dataTypeId: 'statistics',
  siteIds: ['office', 'ministry'],
});
const sent = { ...content, names: destinationNames(office, content) };
const shown = (within = office, of: typeof content = sent) => [
  categoryWords(within, of),
  dataTypeWords(within, of),
  siteWords(within, of),
];

test.each([
  ['as long as the profile stays', office],
  ['when all of it leaves the profile', later],
  ['when all of it is renamed', renamed()],
])('what was sent is called as it was sent: %s', (_when, within) => {
  expect(shown(within)).toEqual(['1.1. หมวด plain', 'สถิติข้อมูลข่าวสาร', 'เว็บไซต์สำนักงาน\nเว็บไซต์กระทรวง']);
});

test('the item stands with its category', () => {
  const chosen = { categoryId: 'agency-info', itemId: 'history', siteIds: ['office'] };
  const { categories } = destinationNames(buildOffice(), chosen);
  expect(categories['agency-info']).toMatch(/^1\. .+ › .+/);
});

describe('what was sent before names were kept', () => {
  test('is called as the office calls it now', () => {
    expect(shown(renamed(), content)).toEqual(['9. ใหม่', 'ใหม่', 'ใหม่\nใหม่']);
  });

  test('and says so where the office has it no more', () => {
    expect(categoryWords(later, content)).toBe('ไม่มีในรายการแล้ว (plain)');
  });
});

test('a correction keeps the names of what is no longer offered, and of nothing else', () => {
  expect(namesNoLongerOffered(office, sent.names)).toEqual({ categories: {}, dataTypes: {}, sites: {} });
  expect(namesNoLongerOffered(later, sent.names)).toEqual(sent.names);
});

test("an office's only website needs no name, another one does", () => {
  expect(isOnlySite(buildOffice(), { siteIds: ['office'] })).toBe(true);
  expect(isOnlySite(buildOffice(), { siteIds: ['ministry'] })).toBe(false);
  expect(isOnlySite(office, { siteIds: ['office'] })).toBe(false);
});

function renamed() {
  const name = 'ใหม่';
  return demandingOffice({
    categories: office.categories.map((one) => ({ ...one, number: '9', name })),
    dataTypes: office.dataTypes.map((one) => ({ ...one, name })),
    sites: office.sites.map((one) => ({ ...one, name })),
  });
}
