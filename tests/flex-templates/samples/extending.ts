/** Cards about a longer time on the website: asked, decided, refused. */
import { confirmExtensionCard } from '../../../flex-templates/confirm-extension-card.js';
import { confirmPermitCard } from '../../../flex-templates/confirm-permit-card.js';
import { confirmWithdrawCard } from '../../../flex-templates/confirm-withdraw-card.js';
import { decisionCard } from '../../../flex-templates/decision-card.js';
import { decisionOutcomeCard } from '../../../flex-templates/decision-outcome-card.js';
import { extendedCard } from '../../../flex-templates/extended-card.js';
import {
  extensionChoiceCard,
  extensionDayCard,
  extensionReasonCard,
} from '../../../flex-templates/extension-question-card.js';
import { refusalPreviewCard } from '../../../flex-templates/refusal-preview-card.js';
import { refusedCard } from '../../../flex-templates/refused-card.js';
import { statusCard } from '../../../flex-templates/status-card.js';
import { readyDays } from '../../../src/publication/extension-step.js';
import { LONG_TEXT } from '../long-texts.js';
import * as requests from '../sample-requests.js';
import { type CardSample, view } from './card-sample.js';

const { published, askedLonger, extended, refusedLonger, longestAskedLonger } = requests;
const { office } = view;
const viewer = requests.staff;
const today = '2027-01-24';
const lastDay = '2027-04-30';
const reason = 'ประชาชนยังใช้ประโยชน์จากข้อมูลนี้';

export const extendingSamples: CardSample[] = [
  {
    name: 'extending day',
    message: extensionDayCard(published, { days: readyDays(published, today), today }),
  },
  {
    name: 'extending day readings',
    message: extensionDayCard(published, {
      days: readyDays(published, today),
      today,
      readings: ['2027-11-20', '2027-12-31', '2028-09-30'],
    }),
  },
  {
    name: 'extending which longest',
    message: extensionChoiceCard(
      [published, longestAskedLonger].map((request) => ({ request, day: lastDay })),
    ),
  },
  { name: 'extending reason', message: extensionReasonCard(published, lastDay) },
  { name: 'extending confirm', message: confirmExtensionCard(published, { lastDay, reason }) },
  {
    name: 'extending confirm longest',
    message: confirmExtensionCard(longestAskedLonger, { lastDay, reason: LONG_TEXT }),
  },
  { name: 'extending status', message: statusCard(askedLonger, { ...view, viewer }) },
  { name: 'extending withdraw', message: confirmWithdrawCard(askedLonger) },
  { name: 'extending decision', message: decisionCard(askedLonger, view) },
  { name: 'extending decision by webmaster', message: decisionCard(requests.askedLongerByWebmaster, view) },
  { name: 'extending decision longest', message: decisionCard(longestAskedLonger, view) },
  { name: 'extending decision again', message: decisionCard(requests.askedLongerAgain, view) },
  { name: 'extending confirm permit', message: confirmPermitCard(askedLonger) },
  {
    name: 'extending permitted outcome',
    message: decisionOutcomeCard(extended, { viewerId: requests.chief.id, canUndo: false }),
  },
  { name: 'extending refusal preview', message: refusalPreviewCard(askedLonger, 'มีแผนฉบับใหม่แล้ว') },
  { name: 'extending extended', message: extendedCard(extended, { office }) },
  { name: 'extending extended longest', message: extendedCard(longestAskedLonger, { office }) },
  { name: 'extending refused', message: refusedCard(refusedLonger) },
  { name: 'extending status refused', message: statusCard(refusedLonger, { ...view, viewer }) },
  { name: 'extending status extended', message: statusCard(extended, { ...view, viewer }) },
];
