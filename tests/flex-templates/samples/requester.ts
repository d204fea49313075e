/** Cards that show requesters their own requests. */
import { blankFormCard } from '../../../flex-templates/blank-form-card.js';
import { confirmWithdrawCard } from '../../../flex-templates/confirm-withdraw-card.js';
import { papersCard } from '../../../flex-templates/papers-card.js';
import { publishedCard } from '../../../flex-templates/published-card.js';
import { refusedCard } from '../../../flex-templates/refused-card.js';
import { registersCard } from '../../../flex-templates/registers-card.js';
import { requestListCard } from '../../../flex-templates/request-list-card.js';
import { statusCard } from '../../../flex-templates/status-card.js';
import type { Person } from '../../../src/domain/person/person.js';
import type { Able } from '../../../src/domain/request/present-view.js';
import type { PublishRequest } from '../../../src/domain/request/publish-request.js';
import { myRequestsTitle, noRequests } from '../../../src/text/my-requests.js';
import * as requests from '../sample-requests.js';
import { type CardSample, lateView, view } from './card-sample.js';

const {
  staff: viewer,
  usual,
  longest,
  refused,
  published,
  permitted,
  taken,
  withdrawn,
  corrected,
} = requests;
const checking = { ...usual, proposal: usual.proposal && { ...usual.proposal, status: 'checking' as const } };
const ofEachStatus = [usual, permitted, taken, refused, published, withdrawn, corrected];

/** As long as the real one. */
const paperUrl = `https://publish-desk.example.go.th/papers/form?request=${usual.id}&expires=1795000000&signature=${'s'.repeat(43)}`;

export const requesterSamples: CardSample[] = [
  ...ofEachStatus.map((request) => statusSample(`status ${statusWord(request)} ${request.version}`, request)),
  statusSample('status checking', checking),
  statusSample('status and who can go on', usual, [able(requests.chief), { ...able(viewer), byOrder: true }]),
  statusSample('status and nobody who can go on', usual, []),
  statusSample('status and many who can go on, longest', longest, Array(9).fill(able(requests.longestStaff))),
  statusSample('status longest', requests.longestCorrected),
  statusSample('status longest published', requests.longestPublished),
  { name: 'requester refused', message: refusedCard(refused, { webmasterName: requests.webmaster.name }) },
  { name: 'requester refused by nobody', message: refusedCard(refused) },
  { name: 'requester refused longest', message: refusedCard(requests.longestRefused) },
  {
    name: 'requester published',
    message: publishedCard(published, { for: 'requester', office: view.office }),
  },
  {
    name: 'requester published longest',
    message: publishedCard(requests.longestPublished, { for: 'requester', office: view.office }),
  },
  { name: 'requester withdraw', message: confirmWithdrawCard(usual) },
  { name: 'requester withdraw longest', message: confirmWithdrawCard(longest) },
  {
    name: 'requester papers',
    message: papersCard(usual, { formUrl: paperUrl, memoUrl: paperUrl, maySign: true }),
  },
  {
    name: 'requester papers for an administrator',
    message: papersCard(usual, { formUrl: paperUrl, memoUrl: paperUrl, mayPlace: true }),
  },
  {
    name: 'requester papers longest',
    message: papersCard(longest, { formUrl: paperUrl, memoUrl: paperUrl }),
  },
  { name: 'anybody blank form', message: blankFormCard({ formUrl: paperUrl }) },
  { name: 'webmaster registers', message: registersCard({ registersUrl: paperUrl }) },
  { name: 'requester list empty', message: list([]) },
  { name: 'requester list', message: list(ofEachStatus) },
  { name: 'requester list longest', message: list(Array.from({ length: 37 }, () => longest)) },
];

function statusSample(name: string, request: PublishRequest, able?: Able[]): CardSample {
  return { name: `requester ${name}`, message: statusCard(request, { ...view, viewer, able }) };
}

function able({ name, position, unit }: Person): Able {
  return { name, position, unit: unit.name, byOrder: false };
}

function list(shown: PublishRequest[]) {
  return requestListCard({
    title: myRequestsTitle,
    page: { shown: shown.slice(0, 10), from: 0, left: Math.max(0, shown.length - 10) },
    now: lateView.now,
    emptyText: noRequests,
    list: 'status',
  });
}

function statusWord({ proposal }: PublishRequest): string {
  return proposal?.status ?? 'published';
}
