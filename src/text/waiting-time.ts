/** How long a step has waited, and whether that is over its limit. */
import type { PublishRequest } from '../domain/publish-request.js';
import { dueStep } from '../domain/publish-request.js';
import { duration } from './thai-date.js';

export interface WaitingTime {
  words: string;
  isOver: boolean;
}

export function waitingTime(request: PublishRequest, now: Date): WaitingTime {
  const waited = Math.max(0, now.getTime() - request.waitingSince.getTime());
  const words = `รอมาแล้ว ${duration(waited)}`;
  const minutes = limitOf(request);
  if (minutes === undefined) return { words, isOver: false };
  return waited > minutes * 60_000
    ? { words: `${words} · เกินเวลาที่กำหนด (${minutes} นาที)`, isOver: true }
    : { words: `${words} · กำหนดภายใน ${minutes} นาที`, isOver: false };
}

function limitOf(request: PublishRequest): number | undefined {
  if (request.status === 'permitted') return request.procedure.publish.timeLimit?.minutes;
  return dueStep(request)?.timeLimit?.minutes;
}
