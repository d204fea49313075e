/** Cards about the care of publications: found wrong, looked at by a checker, reviewed by the owner. */
import { askInfoCard } from '../../../flex-templates/ask-info-card.js';
import { digestCard } from '../../../flex-templates/digest-card.js';
import { flaggedCard } from '../../../flex-templates/flagged-card.js';
import { infoPreviewCard } from '../../../flex-templates/info-preview-card.js';
import { nextReviewCard } from '../../../flex-templates/next-review-card.js';
import { recheckCard } from '../../../flex-templates/recheck-card.js';
import { statusCard } from '../../../flex-templates/status-card.js';
import { readyReviews } from '../../../src/publication/next-review.js';
import * as requests from '../sample-requests.js';
import { afterwards, type CardSample, view } from './card-sample.js';

const { published, checked, flagged, recheckWanted, withoutEnd } = requests;
const limits = { today: '2026-11-20', latest: '2027-11-20', holidays: [] };
const viewer = requests.webmaster;
const text = flagged.standing?.concern?.text ?? '';
const { waiting } = view.office;
const today = '2027-05-21';

export const lookingAfterSamples: CardSample[] = [
  {
    name: 'checking status screenshots',
    message: statusCard(requests.publishedWithScreenshots, { ...view, viewer }),
  },
  { name: 'checking status online', message: statusCard(published, { ...view, viewer }) },
  { name: 'checking status checked', message: statusCard(checked, { ...view, viewer }) },
  { name: 'checking status flagged', message: statusCard(flagged, { ...view, viewer }) },
  { name: 'checking ask what must change', message: askInfoCard(published, 'flag') },
  { name: 'checking preview', message: infoPreviewCard(published, { as: 'flag', text }) },
  { name: 'checking flagged', message: flaggedCard(flagged, view) },
  { name: 'checking flagged longest', message: flaggedCard(requests.longestFlagged, view) },
  { name: 'checking recheck', message: recheckCard(recheckWanted, view) },
  {
    name: 'checking next review',
    message: nextReviewCard(withoutEnd, { days: readyReviews(withoutEnd, limits), limits }),
  },
  {
    name: 'checking next review readings',
    message: nextReviewCard(withoutEnd, {
      days: readyReviews(withoutEnd, limits),
      limits,
      readings: ['2027-05-31', '2027-06-30'],
    }),
  },
  {
    name: 'checking digest',
    message: digestCard([
      { kind: 'flagged', request: flagged, today, waiting },
      { kind: 'reviewUnanswered', request: withoutEnd, today, waiting },
      { kind: 'recheck', request: recheckWanted, today, waiting },
      { kind: 'check', request: checked, today, waiting },
    ]),
  },
  { name: 'checking status later', message: statusCard(checked, { ...afterwards, viewer }) },
];
