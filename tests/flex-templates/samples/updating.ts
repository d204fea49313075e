/** Cards about an update of a publication. */
import { decisionCard } from '../../../flex-templates/decision-card.js';
import { pageAddressCard } from '../../../flex-templates/page-address-card.js';
import { publishTaskCard } from '../../../flex-templates/publish-task-card.js';
import { publishedCard } from '../../../flex-templates/published-card.js';
import { statusCard } from '../../../flex-templates/status-card.js';
import * as requests from '../sample-requests.js';
import { type CardSample, view } from './card-sample.js';

const { askedUpdate, updateTaken, updated } = requests;
const { office } = view;
const viewerId = requests.webmaster.id;

export const updatingSamples: CardSample[] = [
  { name: 'updating decision', message: decisionCard(askedUpdate, view) },
  { name: 'updating status', message: statusCard(askedUpdate, { ...view, viewer: requests.staff }) },
  { name: 'updating task', message: publishTaskCard(updateTaken, { ...view, viewerId }) },
  {
    name: 'updating address',
    message: pageAddressCard(updateTaken, { as: 'publish', sites: ['office'], office }),
  },
  { name: 'updating done', message: publishedCard(updated, { for: 'requester', office }) },
  { name: 'updating recorded', message: publishedCard(updated, { for: 'webmaster', office }) },
];
