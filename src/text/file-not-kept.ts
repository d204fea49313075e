/** The answer to a file of somebody who proposes nothing: it is not kept, and where it belongs instead. */
import { mayAdminister, mayPublish } from '../domain/permissions.js';
import type { Person } from '../domain/person/person.js';
import { buttons as paperButtons } from './paper.js';
import { buttons as signedPaperButtons } from './signed-paper.js';

const notKept = 'ไม่ได้เก็บไฟล์นี้ เนื่องจากท่านไม่ได้รับแต่งตั้งให้เสนอข้อมูล';
const ofRequest = 'หากเป็นเอกสารของคำขอ กรุณาแจ้งผู้ขอให้แนบ';
const pageAddress = 'หากนำข้อมูลขึ้นเว็บไซต์แล้ว กรุณาส่งลิงก์ของหน้าที่เผยแพร่ก่อน แล้วจึงส่งภาพหน้าจอได้ก่อนกดยืนยัน';
const signedPaper = `หากเป็นฉบับที่ลงนามบนกระดาษ กรุณาเปิดคำขอนั้น กด “${paperButtons.papers}” แล้วกด “${signedPaperButtons.attach}” ก่อนส่งไฟล์`;

/** Names the uses that a file has in the roles of this person. */
export function fileNotKept(person: Person): string {
  const publishes = mayPublish(person);
  return [
    notKept,
    ofRequest,
    ...(publishes ? [pageAddress] : []),
    ...(publishes || mayAdminister(person) ? [signedPaper] : []),
  ].join('\n');
}
