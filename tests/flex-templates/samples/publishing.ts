/** Cards for the webmaster. */
import { confirmPublicationCard } from '../../../flex-templates/confirm-publication-card.js';
import { notifyBackCard } from '../../../flex-templates/notify-back-card.js';
import { pageAddressCard } from '../../../flex-templates/page-address-card.js';
import { publishTaskCard } from '../../../flex-templates/publish-task-card.js';
import { publishedCard } from '../../../flex-templates/published-card.js';
import { taskListCard } from '../../../flex-templates/task-list-card.js';
import { withContent } from '../../support/flat-request.js';
import * as requests from '../sample-requests.js';
import { type CardSample, lateView, view } from './card-sample.js';

const { permitted, taken, published, refused } = requests;
const viewerId = requests.webmaster.id;
const other = 'U00000000000000000000000000000004';
const { office } = view;
const sites = ['office'];
const page = { siteId: 'office', url: requests.PAGE };
const longPage = { siteId: 'office', url: `https://example.go.th/${'a'.repeat(970)}` };

export const publishingSamples: CardSample[] = [
  { name: 'publishing task', message: publishTaskCard(permitted, { ...view, viewerId }) },
  {
    name: 'publishing task with keywords',
    message: publishTaskCard(withContent(permitted, { keywords: requests.keywords }), { ...view, viewerId }),
  },
  { name: 'publishing task late', message: publishTaskCard(permitted, { ...lateView, viewerId }) },
  {
    name: 'publishing task mine',
    message: publishTaskCard(taken, { ...view, viewerId, hasColleague: true }),
  },
  { name: 'publishing task mine alone', message: publishTaskCard(taken, { ...view, viewerId }) },
  { name: 'publishing task of another', message: publishTaskCard(taken, { ...view, viewerId: other }) },
  {
    name: 'publishing task longest',
    message: publishTaskCard(requests.longestTaken, { ...view, viewerId, hasColleague: true }),
  },
  {
    name: 'publishing list of tasks for a link longest',
    message: taskListCard([taken, requests.longestTaken], {
      url: `https://example.go.th/${'a'.repeat(970)}`,
      now: view.now,
    }),
  },
  { name: 'publishing address', message: pageAddressCard(taken, { as: 'publish', sites, office }) },
  {
    name: 'publishing address longest',
    message: pageAddressCard(requests.longestTaken, { as: 'publish', sites, office }),
  },
  { name: 'publishing confirm', message: confirmPublicationCard(taken, { office, pages: [page] }) },
  {
    name: 'publishing confirm longest',
    message: confirmPublicationCard(requests.longestTaken, {
      office,
      pages: [longPage],
      lastDay: '2027-04-30',
    }),
  },
  {
    name: 'publishing published',
    message: publishedCard(published, { for: 'webmaster', office: view.office }),
  },
  {
    name: 'publishing published longest',
    message: publishedCard(requests.longestPublished, { for: 'webmaster', office: view.office }),
  },
  {
    name: 'publishing recorded untold',
    message: publishedCard(published, {
      for: 'webmaster',
      office: view.office,
      untold: requests.untold,
    }),
  },
  { name: 'publishing notify back untold', message: notifyBackCard(refused, { untold: requests.untold }) },
  { name: 'publishing notify back', message: notifyBackCard(refused) },
  { name: 'publishing notify back longest', message: notifyBackCard(requests.longestRefused) },
];
