/** The words of screenshots that a webmaster sends as proof before a publication or a take-down is confirmed. */
import type { Attachment } from '../domain/request/content.js';

export const screenshotsLabel = 'ภาพหน้าจอที่เว็บมาสเตอร์ส่ง';

export const screenshotHint = 'หากต้องการเก็บภาพหน้าจอเป็นหลักฐาน ส่งภาพในแชตนี้ก่อนกดยืนยัน (ไม่บังคับ)';

/** After a file came. @param notice what was taken or refused, in words */
export function screenshotWords(notice: string | undefined, kept: readonly Attachment[] = []): string {
  const withConfirmation =
    kept.length > 0 ? 'ภาพจะเก็บเป็นหลักฐานเมื่อท่านกดยืนยันในการ์ดด้านบน หากส่งผิด ยกเลิกการส่งภาพนั้นใน LINE' : '';
  return [notice, withConfirmation].filter(Boolean).join('\n');
}
