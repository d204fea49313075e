/** Which file somebody wants to take out: 'ขอลบรูปที่ 4 ออก', 'ลบไฟล์ประกาศ.pdf', 'เอาเอกสาร 2 ออกค่ะ'. */
import { NUMBER, numberOf } from './count-words.js';
import { compactWords } from './plain-words.js';

const REMOVE = new RegExp(
  `^(?:ขอ|ช่วย|อยาก|ต้องการ|รบกวน)*(?:ลบ|เอา|นำ)(รูปภาพ|รูป|ภาพ|ไฟล์|เอกสาร)(?:ที่|หมายเลข)?(?:(${NUMBER})|(.+?))(?:ออก|ทิ้ง)?(?:ไป)?$`,
);

/** A photo is called by its number; anything else by its place or its name. */
export function fileToRemove<File extends { fileName: string }>(
  text: string,
  files: readonly File[],
): File | undefined {
  const [, kind = '', number, name] = REMOVE.exec(compactWords(text)) ?? [];
  if (name !== undefined) return files.find(({ fileName }) => compactWords(fileName) === compactWords(name));
  if (number === undefined) return undefined;
  const count = numberOf(number);
  const isPhoto = kind.startsWith('รูป') || kind === 'ภาพ';
  const named = files.find(({ fileName }) => new RegExp(`^ภาพที่ ${count}\\.`).test(fileName));
  return (isPhoto ? named : undefined) ?? files[count - 1];
}
