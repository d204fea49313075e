/** The words of lists that are longer than a card. */
export const showMore = 'แสดงเพิ่ม';

/** On cards whose rows go on to the right. */
export function pageWords(page: number, of: number): string {
  return page < of ? `หน้า ${page}/${of} เลื่อนไปทางซ้ายเพื่อดูหน้าถัดไป` : `หน้า ${page}/${of}`;
}
