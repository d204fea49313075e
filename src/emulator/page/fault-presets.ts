/** The faults that one click brings about. */
import type { Fault, NewFault } from '../protocol.js';
import type { words } from './words.js';

export type FaultName = keyof typeof words.faults.kinds;

/** In the order of the panel. */
export const FAULT_GROUPS = {
  line: [
    'api-401',
    'api-500',
    'api-500-accepted',
    'api-503',
    'api-slow',
    'api-hang',
    'rate-limit',
    'monthly-limit',
  ],
  content: ['content-preparing', 'content-missing', 'content-gone', 'content-cut'],
  webhook: ['signature-wrong', 'signature-missing', 'out-of-order'],
} as const satisfies Record<keyof typeof words.faults.groups, readonly FaultName[]>;

export const API_PATHS = [
  '/v2/bot/message/reply',
  '/v2/bot/message/push',
  '/v2/bot/message/multicast',
  '/v2/bot/profile',
  '/content',
];

const SLOW_MS = 3000;

export function presetFault(name: FaultName, pathContains: string): NewFault {
  switch (name) {
    case 'api-500':
      return { kind: 'api-status', pathContains, status: 500, acceptedAnyway: false };
    case 'api-500-accepted':
      return { kind: 'api-status', pathContains, status: 500, acceptedAnyway: true };
    case 'api-401':
      return { kind: 'api-status', pathContains, status: 401, acceptedAnyway: false };
    case 'api-503':
      return { kind: 'api-status', pathContains, status: 503, acceptedAnyway: false };
    case 'api-slow':
      return { kind: 'api-slow', pathContains, milliseconds: SLOW_MS };
    case 'api-hang':
      return { kind: 'api-hang', pathContains };
    case 'signature-wrong':
      return { kind: 'webhook-signature', how: 'wrong' };
    case 'signature-missing':
      return { kind: 'webhook-signature', how: 'missing' };
    case 'out-of-order':
      return { kind: 'webhook-out-of-order' };
    default:
      return { kind: name };
  }
}

/** The words for a fault that is in force, whoever set it. */
export function faultName(fault: Fault): FaultName {
  switch (fault.kind) {
    case 'api-status':
      if (fault.status === 401) return 'api-401';
      if (fault.status === 503) return 'api-503';
      return fault.acceptedAnyway ? 'api-500-accepted' : 'api-500';
    case 'webhook-signature':
      return fault.how === 'wrong' ? 'signature-wrong' : 'signature-missing';
    case 'webhook-out-of-order':
      return 'out-of-order';
    default:
      return fault.kind;
  }
}
