/** Which file somebody wants to take out: 'ขอลบรูปที่ 4 ออก', 'ลบไฟล์ประกาศ.pdf', 'เอาเอกสาร 2 ออกค่ะ'. */
import { PHOTO_EXTENSIONS } from '../../domain/file-reader.js';
import { NUMBER, numberOf } from './count-words.js';
import { compactWords } from './plain-words.js';

const REMOVE = /^(?:ขอ|ช่วย|อยาก|ต้องการ|รบกวน)*(?:ลบ|เอา|นำ)(.+?)(?:ออก|ทิ้ง)?(?:ไป)?$/;
const KIND = /^(?:รูปภาพ|รูป|ภาพ|ไฟล์|เอกสาร)/;
const NUMBERED = new RegExp(`^(รูปภาพ|รูป|ภาพ|ไฟล์|เอกสาร)(?:ที่|หมายเลข)?(${NUMBER})$`);

interface NamedFile {
  fileName: string;
  extension: string;
}

/** `unclear`: a number names none of the files, or one by its name and another by its place. */
export type Removal<File> = { file: File } | { unclear: readonly File[] };

/** @returns undefined for a text that asks for no removal of one of these files */
export function fileToRemove<File extends NamedFile>(
  text: string,
  files: readonly File[],
): Removal<File> | undefined {
  const [, what] = REMOVE.exec(compactWords(text)) ?? [];
  if (what === undefined || files.length === 0) return undefined;
  const file = fileCalled(what, files);
  if (file) return { file };
  const [, kind = '', number] = NUMBERED.exec(what) ?? [];
  if (number === undefined) return undefined;
  return /^(?:รูป|ภาพ)/.test(kind) ? photoNumbered(number, files) : fileNumbered(number, files);
}

function fileCalled<File extends NamedFile>(what: string, files: readonly File[]): File | undefined {
  const names = [what, what.replace(KIND, '')];
  return files.find(({ fileName }) => names.includes(compactWords(fileName)));
}

/** A photo goes by the number in its name; where no name has it, by its place among the photos. */
function photoNumbered<File extends NamedFile>(number: string, files: readonly File[]): Removal<File> {
  const photos = files.filter(({ extension }) => PHOTO_EXTENSIONS.has(extension));
  const file = photoCalled(number, files) ?? photos[numberOf(number) - 1];
  return file ? { file } : { unclear: photos.length > 0 ? photos : files };
}

function fileNumbered<File extends NamedFile>(number: string, files: readonly File[]): Removal<File> {
  const called = photoCalled(number, files);
  const file = files[numberOf(number) - 1] ?? called;
  if (!file) return { unclear: files };
  return called && called !== file ? { unclear: [file, called] } : { file };
}

function photoCalled<File extends NamedFile>(number: string, files: readonly File[]): File | undefined {
  return files.find(({ fileName }) => fileName.startsWith(`ภาพที่ ${numberOf(number)}.`));
}
