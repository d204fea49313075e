/** Which register of the office's records, and which part of it: as its link and its page say. */
import { z } from 'zod';
import { periodSchema } from './report/period.js';
import type { PublishRequest } from './request/publish-request.js';
import { statusTable } from './request/statuses.js';

/** requests: all that were sent. online: all that stands on the website. notices: who put up and who took down. appointments: who holds which role. guideline: what is published how, as the profile has it. assessment: what the yearly assessment asks for. */
export const registerKinds = [
  ...(['requests', 'online', 'notices', 'appointments'] as const),
  ...(['guideline', 'assessment'] as const),
] as const;
export type RegisterKind = (typeof registerKinds)[number];

export const registerStates = [
  'waiting',
  'toCorrect',
  'toPublish',
  'online',
  'takenDown',
  'withdrawn',
] as const;
export type RegisterState = (typeof registerStates)[number];

/** Empty: all. */
export const registerChoices = {
  register: z.enum(registerKinds).default('requests'),
  /** Absent: the present fiscal year. */
  period: periodSchema.optional(),
  category: z.string().max(100).default(''),
  state: z.enum(registerStates).or(z.literal('')).default(''),
  /** The id of an item of the assessment's board. */
  item: z.string().max(20).default(''),
  /** The order to which the paper belongs, as typed. */
  order: z.string().max(120).default(''),
};

export function registerState({
  proposal,
  standing,
}: Pick<PublishRequest, 'proposal' | 'standing'>): RegisterState {
  if (standing) return standing.status;
  if (!proposal) throw new Error('a request has a proposal or a standing');
  if (proposal.status === 'withdrawn') return 'withdrawn';
  const stateOf = {
    step: 'waiting',
    requester: 'toCorrect',
    webmaster: 'toPublish',
    nobody: 'withdrawn',
  } as const;
  return stateOf[statusTable[proposal.status].waitsFor];
}
