/** Cards with the longest that people can write in them, where the samples of their own feature show the usual alone. */
import { actingOrderCard } from '../../../flex-templates/acting-order-card.js';
import { addressReasonCard } from '../../../flex-templates/address-reason-card.js';
import { checklistEntryCard } from '../../../flex-templates/checklist-entry-card.js';
import { confirmCorrectTextCard } from '../../../flex-templates/confirm-correct-text-card.js';
import { extensionDayCard, extensionReasonCard } from '../../../flex-templates/extension-question-card.js';
import { lateDaysCard } from '../../../flex-templates/late-days-card.js';
import { nextReviewCard } from '../../../flex-templates/next-review-card.js';
import { recheckCard } from '../../../flex-templates/recheck-card.js';
import { takeDownReasonCard } from '../../../flex-templates/take-down-reason-card.js';
import { unchangedCard } from '../../../flex-templates/unchanged-card.js';
import { uploadCard } from '../../../flex-templates/upload-card.js';
import { waitingPersonCard } from '../../../flex-templates/waiting-person-card.js';
import { wishesCard } from '../../../flex-templates/wishes-card.js';
import type { CheckedList } from '../../../src/domain/checklist-marks.js';
import type { Draft } from '../../../src/domain/conversation.js';
import { asActor, type Person } from '../../../src/domain/person/person.js';
import { loadOffice } from '../../../src/offices/load-office.js';
import { readyDays } from '../../../src/publication/extension-step.js';
import { readyReviews } from '../../../src/publication/next-review.js';
import { someTime } from '../../support/builders.js';
import { LONG_TEXT, repeated } from '../long-texts.js';
import { longestContent, longestPublished, longestStaff, longestTaken } from '../sample-requests.js';
import { type CardSample, view } from './card-sample.js';

const { office } = view;
const today = '2026-11-20';
const limits = { today, latest: '2027-11-20', holidays: [] };
const late = { asked: '2026-11-10', shifted: '2026-12-20' };
const withActing = {
  ...office,
  acting: { title: 'ผู้ปฏิบัติราชการแทน', procedures: ['ordinary'], mayCoverAll: false },
};
const order = { number: repeated('ที่ สป 0032/', 60), from: '2026-11-20', to: '2026-11-24' };
const newcomer: Person = { ...longestStaff, appointments: [], status: 'waiting' };
const { name, position, unit } = longestStaff;
const wishing: Person = { ...longestStaff, wanted: { data: { name, position, unit }, at: someTime } };
const crowd = Array.from({ length: 60 }, () => wishing);
const unchangedDraft: Draft = {
  requestId: '01KA0000000000000000000001',
  at: 'review',
  answers: longestContent,
  detailTexts: [],
  givenBy: {},
  misses: 0,
  startedAt: someTime,
  correcting: { version: 2, number: '12/2570', reason: LONG_TEXT },
};

export const longestSamples: CardSample[] = [
  {
    name: 'filling unchanged longest',
    message: unchangedCard(unchangedDraft),
  },
  {
    name: 'filling upload longest',
    message: uploadCard({
      office,
      title: longestContent.subject,
      uploadUrl: 'https://desk.example/upload/draft/1?to=U1&expires=1&signature=a',
      until: someTime,
    }),
  },
  { name: 'publishing take down reason longest', message: takeDownReasonCard(longestPublished, 'takeDown') },
  { name: 'address late longest', message: lateDaysCard(longestTaken, { late, today }) },
  { name: 'address correcting reason longest', message: addressReasonCard(longestPublished) },
  {
    name: 'slip confirm, longest',
    message: confirmCorrectTextCard(longestPublished, { part: 'details', after: LONG_TEXT }),
  },
  {
    name: 'extending day longest',
    message: extensionDayCard(longestPublished, { days: readyDays(longestPublished, today), today }),
  },
  { name: 'extending reason longest', message: extensionReasonCard(longestPublished, '2027-04-30') },
  { name: 'checking recheck longest', message: recheckCard(longestPublished, view) },
  {
    name: 'checking next review longest',
    message: nextReviewCard(longestPublished, { days: readyReviews(longestPublished, limits), limits }),
  },
  { name: 'coverage entry longest', message: longestEntry() },
  { name: 'people waits longest', message: waitingPersonCard(newcomer, { office }) },
  { name: 'people wishes longest', message: wishesCard(crowd, office) },
  {
    name: 'people order told longest',
    message: actingOrderCard(longestStaff, order, { office: withActing }),
  },
];

/** The entry of the law with the most words, marked by whoever has the longest name. */
function longestEntry() {
  const [checklist] = loadOffice('ban-luang').checklists;
  const [longest] = checklist?.entries.toSorted((one, other) => other.name.length - one.name.length) ?? [];
  if (!checklist || !longest) throw new Error('the profile has no checklist');
  const mark = { found: 'missing', by: asActor(longestStaff), at: someTime, actKey: 'act' } as const;
  const list: CheckedList = { checklist, entries: [{ entry: longest, mark }] };
  return checklistEntryCard({ entry: longest, mark }, { list, index: 0, mayMark: true });
}
