/** Cards for whoever decides. */
import { confirmPermitCard } from '../../../flex-templates/confirm-permit-card.js';
import { decisionCard } from '../../../flex-templates/decision-card.js';
import { decisionOutcomeCard } from '../../../flex-templates/decision-outcome-card.js';
import { detailsCard } from '../../../flex-templates/details-card.js';
import { refusalPreviewCard } from '../../../flex-templates/refusal-preview-card.js';
import { refusalReasonCard } from '../../../flex-templates/refusal-reason-card.js';
import { demandingOffice } from '../../support/demanding-office.js';
import { withContent } from '../../support/flat-request.js';
import { LONG_TEXT, repeated } from '../long-texts.js';
import * as requests from '../sample-requests.js';
import { type CardSample, lateView, view } from './card-sample.js';

const { shortest, usual, longest, corrected, longestCorrected, permitted, refused } = requests;
const viewerId = requests.chief.id;
const longReasons = Array.from({ length: 8 }, () => repeated('เหตุผลที่ยาวมาก ', 100));
const demanded = withContent(usual, {
  categoryId: 'dated',
  itemId: undefined,
  dataTypeId: 'procurement',
  siteIds: ['ministry', 'office'],
});

const inPlace = {
  actingFor: { title: 'ผู้ปฏิบัติราชการแทน', head: 'สาธารณสุขอำเภอตัวอย่าง', order: '45/2569' },
};

export const decidingSamples: CardSample[] = [
  { name: 'deciding decision shortest', message: decisionCard(shortest, view) },
  { name: 'deciding decision usual', message: decisionCard(usual, view) },
  {
    name: 'deciding decision with keywords',
    message: decisionCard(withContent(usual, { keywords: requests.keywords }), view),
  },
  {
    name: 'deciding decision with a letter',
    message: decisionCard(withContent(usual, requests.letter), view),
  },
  {
    name: 'deciding decision with personal data',
    message: decisionCard(withContent(usual, requests.lookedThrough), view),
  },
  {
    name: 'deciding decision own',
    message: decisionCard(usual, { ...view, viewerId: usual.requester.personId }),
  },
  { name: 'deciding decision late', message: decisionCard(usual, lateView) },
  { name: 'deciding decision second round', message: decisionCard(corrected, view) },
  {
    name: 'deciding decision in an office with rules',
    message: decisionCard(demanded, { ...view, office: demandingOffice() }),
  },
  { name: 'deciding decision longest', message: decisionCard(longest, view) },
  { name: 'deciding decision longest tenth round', message: decisionCard(longestCorrected, lateView) },
  { name: 'deciding details', message: detailsCard(usual, view) },
  { name: 'deciding details signed', message: detailsCard(permitted, view) },
  { name: 'deciding details longest', message: detailsCard(longest, view) },
  { name: 'deciding confirm permit', message: confirmPermitCard(usual) },
  { name: 'deciding confirm permit longest', message: confirmPermitCard(longest) },
  { name: 'deciding confirm permit by an order', message: confirmPermitCard(usual, inPlace) },
  { name: 'deciding reason', message: refusalReasonCard(usual, view.office.refusalReasons) },
  { name: 'deciding reason longest', message: refusalReasonCard(longest, longReasons) },
  { name: 'deciding preview', message: refusalPreviewCard(usual, requests.REASON) },
  { name: 'deciding preview longest', message: refusalPreviewCard(longest, LONG_TEXT) },
  { name: 'deciding preview by an order', message: refusalPreviewCard(usual, requests.REASON, inPlace) },
  {
    name: 'deciding outcome permitted',
    message: decisionOutcomeCard(permitted, { viewerId, canUndo: true }),
  },
  {
    name: 'deciding outcome final',
    message: decisionOutcomeCard(requests.taken, { viewerId, canUndo: false }),
  },
  {
    name: 'deciding outcome untold',
    message: decisionOutcomeCard(permitted, { viewerId, canUndo: true, untold: requests.untold }),
  },
  { name: 'deciding outcome refused', message: decisionOutcomeCard(refused, { viewerId, canUndo: true }) },
  {
    name: 'deciding outcome taken back',
    message: decisionOutcomeCard(requests.takenBack, { viewerId, canUndo: false }),
  },
  {
    name: 'deciding outcome longest',
    message: decisionOutcomeCard(requests.longestRefused, { viewerId, canUndo: true }),
  },
];
