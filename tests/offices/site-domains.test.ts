/** Which website an address belongs to, by the domains in the profile. */
import { describe, expect, it } from 'vitest';
import { domainsOf, isOutside, sitesOfAddress } from '../../src/offices/site-domains.js';

const office = {
  sites: [
    { id: 'office', name: 'สำนักงาน', url: 'https://www.Health.go.th/main' },
    { id: 'news', name: 'ข่าว', url: 'news.example.org', domains: ['www.news.in.th'] },
    { id: 'old', name: 'เดิม' },
  ],
};

describe('an address belongs to the site of its domain', () => {
  it.each([
    ['https://health.go.th/1', ['office']],
    ['http://www.health.go.th', ['office']],
    ['https://files.health.go.th/a.pdf', ['office']],
    ['https://HEALTH.GO.TH./1', ['office']],
    ['https://nothealth.go.th/1', []],
    ['https://health.go.th.example.com/1', []],
    ['https://news.example.org/1', ['news']],
    ['https://news.in.th/1', ['news']],
    ['https://example.org/1', []],
  ])('%s: %j', (url, owners) => {
    expect(sitesOfAddress(office, url)).toEqual(owners);
  });
});

describe('an address is outside', () => {
  it.each([
    ['of a site whose domain is another', 'office', 'https://drive.google.com/1', true],
    ['of the site next to its own', 'office', 'https://news.in.th/1', true],
    ['of a site without a domain, where it is another one’s', 'old', 'https://health.go.th/1', true],
    [
      'of a site without a domain, as long as nobody has confirmed one',
      'old',
      'https://drive.google.com/1',
      true,
    ],
    ['of its own site: never', 'news', 'https://news.in.th/1', false],
    ['of a site that left the profile: nobody can tell', 'gone', 'https://drive.google.com/1', false],
  ])('%s', (_, siteId, url, expected) => {
    expect(isOutside(office, siteId, url)).toBe(expected);
  });
});

it('what is no address names no domain', () => {
  expect(domainsOf({ url: 'ยังไม่มี เว็บไซต์' })).toEqual([]);
});
