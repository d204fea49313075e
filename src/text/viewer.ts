/** The words of the page that shows a file. */

export const before = '‹ ไฟล์ก่อนหน้า';
export const after = 'ไฟล์ถัดไป ›';
export const download = 'ดาวน์โหลด';
export const notShown = 'เบราว์เซอร์นี้แสดง PDF ในหน้าไม่ได้ กรุณากด “ดาวน์โหลด” ด้านล่าง';

export const again = 'ลองใหม่';

/** While the file comes. */
export const progress = {
  loading: 'กำลังเปิดไฟล์',
  cut: 'เปิดไฟล์ได้ไม่ครบ สัญญาณอาจขาด กด “ลองใหม่” เพื่อเปิดต่อ',
  refused: 'เปิดไฟล์นี้ไม่ได้แล้ว กรุณาเปิดลิงก์ใหม่จากแชต',
};

export function position(number: number, of: number): string {
  return of > 1 ? `ไฟล์ที่ ${number} จาก ${of} ไฟล์ ·` : '';
}

export function downloadAll(count: number): string {
  return `ดาวน์โหลดทั้งหมด (${count} ไฟล์)`;
}

/** @param number of the request; absent: a draft */
export function zipName(number: string | undefined): string {
  return number === undefined ? 'เอกสารแนบ.zip' : `คำขอ ${number.replace('/', '-')}.zip`;
}
