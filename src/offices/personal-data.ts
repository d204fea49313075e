/** By which words an office is warned that something may belong to one patient. */
import { z } from 'zod';
import { visibleText } from '../visible-text.js';
import { profileLimits as most } from './profile-limits.js';

/** Words about single persons: a report that counts patients holds none of them. */
const usualWords = [
  'ชื่อผู้ป่วย',
  'ผู้ป่วยชื่อ',
  'รายชื่อผู้ป่วย',
  'ประวัติผู้ป่วย',
  'ประวัติการรักษา',
  'เวชระเบียน',
  'เลขประจำตัวผู้ป่วย',
  'เลขที่บัตรประชาชน',
  'เลขบัตรประชาชน',
  'เลขประจำตัวประชาชน',
  'ผลตรวจทางห้องปฏิบัติการของ',
  'การวินิจฉัยโรค',
  'ใบรับรองแพทย์',
  'ผู้ติดเชื้อเอชไอวี',
  'HN',
  'VN',
  'AN',
];

export const personalDataSettings = z.strictObject({
  /** In subject, details, file names and the text of files. */
  patientWords: z
    .array(z.string().overwrite(visibleText).trim().min(2).max(most.title))
    .max(most.patientWords)
    .default(usualWords),
  source: z.string().min(1).optional(),
});
