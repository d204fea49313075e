/** Texts that people paste: as long as LINE lets them, with emoji families and stacked marks that must not be torn. */

export const LONG_TEXT = repeated('ที่นี่ผู้ใหญ่ป้ำๆ เป๋อๆ 👨‍👩‍👧‍👦 "น้ำแข็ง"\n🇹🇭 กตัญญู ', 5000);

export function repeated(text: string, length: number): string {
  return text.repeat(Math.ceil(length / text.length)).slice(0, length);
}
