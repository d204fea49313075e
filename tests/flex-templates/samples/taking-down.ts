/** Cards at the end of a publication, for the webmaster and the owner. */
import { confirmTakeDownCard } from '../../../flex-templates/confirm-take-down-card.js';
import { digestCard } from '../../../flex-templates/digest-card.js';
import { publishTaskCard } from '../../../flex-templates/publish-task-card.js';
import { requestListCard } from '../../../flex-templates/request-list-card.js';
import { reviewDueCard } from '../../../flex-templates/review-due-card.js';
import { statusCard } from '../../../flex-templates/status-card.js';
import { takeDownCard } from '../../../flex-templates/take-down-card.js';
import { takeDownReasonCard } from '../../../flex-templates/take-down-reason-card.js';
import { takenDownCard } from '../../../flex-templates/taken-down-card.js';
import type { ReminderWords } from '../../../src/text/reminders.js';
import { titles } from '../../../src/text/take-down.js';
import { LONG_TEXT } from '../long-texts.js';
import * as requests from '../sample-requests.js';
import { afterwards, type CardSample, view } from './card-sample.js';

const { published, askedDown, takenDown, withoutEnd, longestPublished, taken } = requests;
const { office } = view;
const { waiting } = office;
const reason = requests.TAKE_DOWN_REASON;
const viewer = requests.staff;
const standIn = 'U00000000000000000000000000000004';

export const takingDownSamples: CardSample[] = [
  { name: 'publishing take down over', message: takeDownCard(published, afterwards) },
  { name: 'publishing take down asked', message: takeDownCard(askedDown, view) },
  { name: 'publishing take down longest', message: takeDownCard(requests.longestAskedDown, view) },
  {
    name: 'publishing take down extension undecided',
    message: takeDownCard(requests.askedLonger, afterwards),
  },
  { name: 'publishing take down reason', message: takeDownReasonCard(published, 'takeDown') },
  { name: 'publishing take down confirm', message: confirm(published) },
  { name: 'publishing take down confirm early', message: confirm(published, reason) },
  { name: 'publishing take down confirm longest', message: confirm(longestPublished, LONG_TEXT) },
  { name: 'publishing taken down', message: takenDownCard(takenDown, { for: 'webmaster', office }) },
  {
    name: 'publishing taken down untold',
    message: takenDownCard(takenDown, { for: 'webmaster', office, untold: requests.untold }),
  },
  { name: 'publishing left idle', message: publishTaskCard(taken, { ...afterwards, viewerId: standIn }) },
  { name: 'publishing list online', message: list() },
  { name: 'requester ask reason', message: takeDownReasonCard(published, 'askTakeDown') },
  {
    name: 'requester ask confirm',
    message: confirmTakeDownCard(published, { as: 'askTakeDown', reason, office }),
  },
  { name: 'requester review due', message: reviewDueCard(withoutEnd, afterwards) },
  { name: 'requester review due longest', message: reviewDueCard(longestPublished, afterwards) },
  { name: 'requester taken down', message: takenDownCard(takenDown, { for: 'owner', office }) },
  {
    name: 'requester taken down longest',
    message: takenDownCard(requests.longestTakenDown, { for: 'owner', office }),
  },
  { name: 'requester status over', message: statusCard(published, { ...afterwards, viewer }) },
  { name: 'requester status asked', message: statusCard(askedDown, { ...view, viewer }) },
  { name: 'requester status taken down', message: statusCard(takenDown, { ...view, viewer }) },
  { name: 'digest', message: digestCard(usualDigest()) },
  { name: 'digest left', message: digestCard([due('offerWithdrawal', requests.refused)]) },
  {
    name: 'digest left longest',
    message: digestCard(Array.from({ length: 10 }, () => due('offerWithdrawal', requests.longestRefused))),
  },
  {
    name: 'digest longest',
    message: digestCard(Array.from({ length: 37 }, () => due('takeDown', longestPublished))),
  },
];

function usualDigest(): ReminderWords[] {
  return [
    due('takeDown', published),
    due('takeDown', askedDown),
    due('leftIdle', taken),
    due('review', withoutEnd),
    { kind: 'endsSoon', request: published, today: '2027-01-24', waiting },
    { kind: 'endsSoon', request: published, today: '2027-01-31', waiting },
  ];
}

function due(kind: ReminderWords['kind'], request: ReminderWords['request']): ReminderWords {
  return { kind, request, today: '2027-10-03', waiting };
}

function confirm(request: ReminderWords['request'], why?: string) {
  return confirmTakeDownCard(request, { as: 'takeDown', reason: why, office });
}

function list() {
  const all = [askedDown, published, withoutEnd];
  return requestListCard({
    title: titles.online,
    page: { shown: all, from: 0, left: 0 },
    now: afterwards.now,
  });
}
