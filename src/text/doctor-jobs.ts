/** Words of `npm run doctor` about the jobs of the running bot. */
import type { Words } from './doctor.js';

/** @param late ages in seconds by the names of the jobs */
export function jobsLate(late: Readonly<Record<string, number>>): Words {
  const ages = Object.entries(late).map(([name, seconds]) => [name, Math.round(seconds / 60)] as const);
  const inThai = ages.map(([name, minutes]) => `${name} (${minutes} นาที)`).join(', ');
  const inEnglish = ages.map(([name, minutes]) => `${name} (${minutes} minutes)`).join(', ');
  return {
    says: {
      thai: `งานตามเวลาไม่สำเร็จนานเกินสองเท่าของรอบ: ${inThai}`,
      english: `Jobs that have not succeeded for more than twice their period: ${inEnglish}`,
    },
    remedy: {
      thai: 'ดูสาเหตุในบันทึก: journalctl -u publish-desk -n 100',
      english: 'See why in the log: journalctl -u publish-desk -n 100',
    },
  };
}

export const jobsInTime: Words = {
  says: { thai: 'งานตามเวลาสำเร็จตามรอบ', english: 'The jobs succeed as often as they should' },
};
