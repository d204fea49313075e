/** A screening that may name the webmaster, and the task of whoever was named. */
import { confirmScreenedCard } from '../../../flex-templates/confirm-screened-card.js';
import { decisionCard } from '../../../flex-templates/decision-card.js';
import { decisionOutcomeCard } from '../../../flex-templates/decision-outcome-card.js';
import { publishTaskCard } from '../../../flex-templates/publish-task-card.js';
import { buildPerson } from '../../support/builders.js';
import * as requests from '../sample-requests.js';
import { type CardSample, view } from './card-sample.js';

const step = {
  id: 'screen',
  kind: 'check',
  roles: ['screener'],
  ownRequest: false,
  capacity: 'ผู้กลั่นกรองข้อมูล',
} as const;
const screener = { ...buildPerson({ name: 'เพชร ตัวอย่าง', roles: ['screener'] }), id: 'U'.padEnd(33, '7') };
const { webmaster } = requests;

const waiting = toScreen(requests.usual);
const named = requests.after(waiting, screener, { action: 'pass', to: webmaster });

function toScreen(request: typeof requests.usual): typeof requests.usual {
  const procedure = { ...request.procedure, steps: [{ ...step, roles: [...step.roles] }] };
  const { proposal } = request;
  if (!proposal) throw new Error('the sample has no proposal');
  return {
    ...request,
    procedure,
    proposal: { ...proposal, status: 'checking', steps: ['screen'], stepIndex: 0 },
  };
}

export const screeningSamples: CardSample[] = [
  { name: 'screening decision', message: decisionCard(waiting, view) },
  { name: 'screening confirm', message: confirmScreenedCard(waiting, webmaster) },
  {
    name: 'screening confirm longest',
    message: confirmScreenedCard(toScreen(requests.longest), requests.longestWebmaster),
  },
  {
    name: 'screening outcome',
    message: decisionOutcomeCard(named, { viewerId: screener.id, canUndo: true }),
  },
  { name: 'screening task named', message: publishTaskCard(named, { ...view, viewerId: webmaster.id }) },
  { name: 'screening task of another', message: publishTaskCard(named, { ...view, viewerId: 'U2' }) },
];
