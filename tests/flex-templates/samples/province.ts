/** Cards that show the province its offices. */
import { provinceCard } from '../../../flex-templates/province-card.js';
import type { OfficeInProvince } from '../../../src/domain/report/office-summary.js';
import { situations } from '../../../src/domain/request/statuses.js';
import { minutesLater, someTime } from '../../support/builders.js';
import { repeated } from '../long-texts.js';
import { type CardSample, view } from './card-sample.js';

const none = { count: 0, isMore: false };
const idle = { bySituation: {}, overdue: none, periodOver: none, publishedThisMonth: 0, webmasters: 1 };
const three: OfficeInProvince[] = [
  { name: 'สสอ.เมืองสมุทรปราการ' },
  {
    name: 'สสอ.บางบ่อ',
    summary: {
      bySituation: { 'publication.deciding': 2, 'publication.permitted': 1, online: 40 },
      waitingSince: minutesLater(-3 * 1440),
      overdue: { count: 2, isMore: false },
      periodOver: { count: 1, isMore: false },
      publishedThisMonth: 12,
      webmasters: 2,
    },
  },
  { name: 'สสอ.บางพลี', summary: idle },
];
const busiest: OfficeInProvince = {
  name: repeated('สำนักงานสาธารณสุขอำเภอ', 60),
  summary: {
    bySituation: Object.fromEntries(situations.map((situation) => [situation, 12_345])),
    waitingSince: new Date(someTime.getTime() - 400 * 86_400_000),
    overdue: { count: 200, isMore: true },
    periodOver: { count: 200, isMore: true },
    publishedThisMonth: 1_234,
    webmasters: 12,
  },
};

export const provinceSamples: CardSample[] = [
  {
    name: 'province usual',
    message: provinceCard(three, { now: view.now, range: { first: 1, last: 3, of: 3 } }),
  },
  {
    name: 'province longest',
    message: provinceCard(
      Array.from({ length: 20 }, () => busiest),
      { now: view.now, range: { first: 21, last: 40, of: 77 } },
    ),
  },
];
