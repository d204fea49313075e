/** The words of jobs that have not succeeded for too long, to an administrator. */
import type { LateJob } from '../vitals.js';
import { dateTime } from './thai-date.js';

export function lateJobsWords(jobs: readonly LateJob[]): string {
  const lines = jobs.map(({ name, succeededAt }) => {
    const since = succeededAt ? `สำเร็จครั้งสุดท้ายเมื่อ ${dateTime(succeededAt)}` : 'ยังไม่สำเร็จตั้งแต่เริ่มระบบ';
    return `- ${name}: ${since}`;
  });
  return ['งานที่ระบบทำตามเวลาไม่สำเร็จนานเกินไป กรุณาแจ้งเจ้าหน้าที่ไอทีให้สั่ง npm run doctor', ...lines].join('\n');
}
