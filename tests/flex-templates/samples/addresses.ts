/** Cards about the address of a page beside the usual way: unclear, outside, late, corrected. */
import { addressCorrectedCard } from '../../../flex-templates/address-corrected-card.js';
import { addressReasonCard } from '../../../flex-templates/address-reason-card.js';
import { confirmAddressCard } from '../../../flex-templates/confirm-address-card.js';
import { confirmPublicationCard } from '../../../flex-templates/confirm-publication-card.js';
import { lateDaysCard } from '../../../flex-templates/late-days-card.js';
import { outsideAddressCard } from '../../../flex-templates/outside-address-card.js';
import { pageAddressCard } from '../../../flex-templates/page-address-card.js';
import { placeAddressCard } from '../../../flex-templates/place-address-card.js';
import { publishedCard } from '../../../flex-templates/published-card.js';
import { sharedAddressCard } from '../../../flex-templates/shared-address-card.js';
import { statusCard } from '../../../flex-templates/status-card.js';
import type { Finding } from '../../../src/domain/page-checks.js';
import { loadOffice } from '../../../src/offices/load-office.js';
import { buildPageChecks, minutesLater, someTime } from '../../support/builders.js';
import { withContent } from '../../support/flat-request.js';
import * as requests from '../sample-requests.js';
import { type CardSample, view } from './card-sample.js';

const { published, taken } = requests;
const { office } = view;
const twoSites = loadOffice('moph-ict');
const sites = twoSites.sites.map(({ id }) => id);
const onTwo = withContent(taken, { siteIds: sites });
const [first = '', second = ''] = sites;
const pages = [
  { siteId: first, url: 'https://ops.example.go.th/1' },
  { siteId: second, url: 'https://www.example.go.th/2' },
];
const page = { siteId: 'office', url: 'https://drive.google.com/file/d/1a2b3c' };
const longPage = { siteId: 'office', url: `https://example.go.th/${'b'.repeat(970)}` };
const withAddress = loadOffice('sample');
const late = { asked: '2026-11-10', shifted: '2026-12-20' };

const look = { siteId: 'office', url: requests.PAGE, for: 'published', askedAt: someTime, tries: 1 } as const;
const at = minutesLater(3);
const seen = (found: Partial<Finding>, why: 'published' | 'takenDown' = 'published') => ({
  ...view,
  viewer: requests.webmaster,
  checks: buildPageChecks({
    looks: [{ ...look, for: why, found: { at, outcome: 'page', ...found } }],
  }),
});

export const addressSamples: CardSample[] = [
  {
    name: 'address status up',
    message: statusCard(published, seen({ status: 200, title: 'แผน', hasSubject: true, isFile: false })),
  },
  { name: 'address status gone', message: statusCard(published, seen({ status: 404 })) },
  { name: 'address status no answer', message: statusCard(published, seen({ outcome: 'noAnswer' })) },
  {
    name: 'address status still up',
    message: statusCard(requests.takenDown, seen({ status: 200, hasSubject: true }, 'takenDown')),
  },
  {
    name: 'address of two sites',
    message: pageAddressCard(onTwo, { as: 'publish', sites, office: twoSites }),
  },
  { name: 'address confirm two', message: confirmPublicationCard(onTwo, { office: twoSites, pages }) },
  {
    name: 'address confirm late',
    message: confirmPublicationCard(taken, { office, pages: [page], lastDay: '2026-12-20' }),
  },
  {
    name: 'address place',
    message: placeAddressCard(onTwo, {
      as: 'publish',
      url: 'https://www.example.go.th/3',
      pages: pages.slice(0, 1),
      sites,
      office: twoSites,
    }),
  },
  {
    name: 'address place longest',
    message: placeAddressCard(requests.longestTaken, {
      as: 'publish',
      url: longPage.url,
      pages: [longPage],
      sites: ['office'],
      office,
    }),
  },
  { name: 'address outside', message: outsideAddressCard(taken, { as: 'publish', page, office }) },
  {
    name: 'address outside longest',
    message: outsideAddressCard(requests.longestTaken, {
      as: 'publish',
      page: longPage,
      office: withAddress,
    }),
  },
  { name: 'address of unknown website', message: outsideAddressCard(taken, { as: 'publish', page, office }) },
  {
    name: 'address of another request',
    message: sharedAddressCard(taken, { as: 'publish', page, other: published, shown: 'abcdef012345' }),
  },
  {
    name: 'address of another request longest',
    message: sharedAddressCard(requests.longestTaken, {
      as: 'publish',
      page: longPage,
      other: requests.longestTaken,
      shown: 'abcdef012345',
    }),
  },
  { name: 'address late passed', message: lateDaysCard(taken, { late, today: '2026-11-20' }) },
  { name: 'address late near', message: lateDaysCard(taken, { late, today: '2026-11-09' }) },
  {
    name: 'address published late',
    message: publishedCard(requests.publishedLate, { for: 'requester', office }),
  },
  {
    name: 'address correcting',
    message: pageAddressCard(published, { as: 'correctAddress', sites: ['office'], office }),
  },
  { name: 'address correcting reason', message: addressReasonCard(published) },
  {
    name: 'address correcting confirm',
    message: confirmAddressCard(published, { office, pages: [page], reason: 'ย้ายหน้าเว็บไซต์' }),
  },
  {
    name: 'address correcting confirm longest',
    message: confirmAddressCard(requests.longestPublished, {
      office,
      pages: [longPage],
      reason: requests.REASON.repeat(6),
    }),
  },
  {
    name: 'address corrected',
    message: addressCorrectedCard(requests.addressCorrected, { for: 'requester', office }),
  },
  {
    name: 'address corrected longest',
    message: addressCorrectedCard(requests.longestAddressCorrected, { for: 'webmaster', office }),
  },
];
