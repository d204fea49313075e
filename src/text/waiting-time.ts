/** How long a step has waited or took, and whether that is over its limit. */
import { waitsSince } from '../domain/request/online-period.js';
import type { PublishRequest } from '../domain/request/publish-request.js';
import { deadlineOf, type StepTime } from '../domain/request/step-time.js';
import type { TimeLimit } from '../offices/office.js';
import { byWhen, duration } from './thai-date.js';

export interface WaitingTime {
  words: string;
  isOver: boolean;
}

export function waitingTime(request: PublishRequest, now: Date): WaitingTime {
  const waited = Math.max(0, now.getTime() - waitsSince(request, now).getTime());
  const words = `รอมาแล้ว ${duration(waited)}`;
  const deadline = deadlineOf(request);
  if (!deadline) return { words, isOver: false };
  const limit = limitWords(deadline.limit);
  if (now > deadline.due) return { words: `${words} · เกินเวลาที่กำหนด (${limit})`, isOver: true };
  const what = deadline.of === 'publishing' ? 'กำหนดเผยแพร่ภายใน' : 'กำหนดภายใน';
  const lastDay = 'days' in deadline.limit ? ` (${byWhen(deadline.due)})` : '';
  return { words: `${words} · ${what} ${limit}${lastDay}`, isOver: false };
}

/** 4 นาที ภายในเวลาที่กำหนด (5 นาที) */
export function timeTaken({ milliseconds, limit, isOver }: StepTime): string {
  const taken = duration(milliseconds);
  if (!limit) return taken;
  return `${taken} ${isOver ? 'เกินเวลาที่กำหนด' : 'ภายในเวลาที่กำหนด'} (${limitWords(limit)})`;
}

export function limitWords(limit: TimeLimit): string {
  if ('minutes' in limit) return `${limit.minutes} นาที`;
  return `${limit.days} ${limit.count === 'working' ? 'วันทำการ' : 'วัน'}`;
}
