/** Why a file is not taken, and what to do about it. */
import { MAX_FILES_INSIDE } from '../domain/archive-fault.js';
import type { FileFault } from '../domain/file-type.js';
import type { Person } from '../domain/person/person.js';

export interface RejectedFile {
  fileName: string;
  /** The office's list. */
  extensions: string[];
}

export function fileRejection(fault: FileFault, { fileName, extensions }: RejectedFile): string {
  const file = `ไฟล์ “${fileName}”`;
  switch (fault.reason) {
    case 'empty':
      return `${file} ว่างเปล่า กรุณาตรวจสอบแล้วส่งใหม่`;
    case 'typeNotAllowed':
      return `ไม่สามารถรับ${file} ได้ เนื่องจากไม่ตรงตามรูปแบบไฟล์ที่อนุญาต ได้แก่ ${extensions.join(', ')}`;
    case 'notWhatItsNameSays':
      return `เนื้อหาของ${file} ไม่ตรงกับนามสกุลไฟล์ กรุณาเปิดไฟล์ บันทึกใหม่ให้ตรงชนิด แล้วส่งอีกครั้ง`;
    case 'locked':
      return `${file}: ไฟล์มีรหัสผ่าน กรุณานำรหัสออก แล้วส่งอีกครั้ง`;
    case 'damaged':
      return `${file} เสียหายหรือมาไม่ครบ กรุณาเปิดดูให้แน่ใจ แล้วส่งใหม่`;
    case 'unreadable':
      return `ระบบอ่าน${file} ไม่ได้ จึงตรวจสอบให้ไม่ได้ กรุณาบันทึกเป็นไฟล์ใหม่หรือแบ่งเป็นไฟล์เล็กลง แล้วส่งอีกครั้ง`;
    case 'heic':
      return `${file} เป็นภาพแบบ HEIC ของ iPhone ซึ่งระบบแปลงเป็น JPEG ให้ไม่ได้ กรุณาส่งเป็น JPEG: ส่งเป็นรูปภาพจากปุ่มรูปภาพในแชท หรือตั้งค่า iPhone ที่ กล้อง > รูปแบบ > เข้ากันได้มากที่สุด แล้วถ่ายหรือส่งใหม่`;
    case 'infected':
      return `พบไวรัสใน${file} จึงไม่รับไฟล์นี้ กรุณาอย่าเปิดไฟล์ และแจ้งผู้ดูแลคอมพิวเตอร์ของท่าน ระบบแจ้งผู้ดูแลระบบแล้ว`;
    case 'tooLargeToScan':
      return `${file} ใหญ่เกินกว่าที่โปรแกรมตรวจไวรัสจะตรวจได้ กรุณาแบ่งเป็นไฟล์เล็กลง แล้วส่งอีกครั้ง`;
    case 'forbiddenInside':
      return `ไม่สามารถรับ${file} ได้ เนื่องจากมีไฟล์โปรแกรม${inside(fault.inside)}อยู่ข้างใน กรุณานำออกแล้วส่งใหม่`;
    case 'archiveInside':
      return `ไม่สามารถรับ${file} ได้ เนื่องจากมีไฟล์บีบอัดซ้อน${inside(fault.inside)}อยู่ข้างใน กรุณาส่งเป็นไฟล์บีบอัดชั้นเดียว`;
    case 'pathInside':
      return `ไม่สามารถรับ${file} ได้ เนื่องจากไฟล์ข้างใน${inside(fault.inside)}ชี้ออกไปนอกโฟลเดอร์ กรุณาบีบอัดใหม่แล้วส่งอีกครั้ง`;
    case 'tooManyInside':
      return `ไม่สามารถรับ${file} ได้ เนื่องจากมีไฟล์ข้างในเกิน ${MAX_FILES_INSIDE.toLocaleString('en-US')} ไฟล์ กรุณาแบ่งส่ง`;
    case 'bomb':
      return `ไม่สามารถรับ${file} ได้ เนื่องจากขนาดเมื่อคลายแล้วใหญ่เกินไป กรุณาส่งไฟล์โดยไม่บีบอัด`;
  }
}

/** For an administrator. */
export function infectedFile(fileName: string, by: Pick<Person, 'name' | 'unit'>): string {
  return `โปรแกรมตรวจไวรัสพบไวรัสในไฟล์ “${fileName}” ที่ ${by.name} ${by.unit.name} ส่งเข้ามา ระบบไม่รับไฟล์นี้ และไม่มีผู้อื่นเห็น กรุณาให้ตรวจเครื่องที่ใช้ส่งไฟล์`;
}

function inside(name: string | undefined): string {
  return name === undefined ? ' ' : ` “${name}” `;
}
