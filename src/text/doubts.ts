/** Questions about a text that looks like no answer, before it is stored. */
import { commandWord } from './commands.js';
import type { Doubt } from './reader/read-doubt.js';

export const useAsTyped = 'ใช้ข้อความนี้เป็นคำตอบ';

export const ifMeant = `หากเป็นคำตอบ กรุณาแตะ “${useAsTyped}” หรือพิมพ์คำตอบใหม่`;

export const doubts: Record<Doubt, string> = {
  courtesy: `ข้อความนี้คล้ายคำทักทายหรือคำขอบคุณ จึงยังไม่ได้บันทึก ${ifMeant}`,
  command: `ข้อความนี้คล้ายคำสั่ง จึงยังไม่ได้บันทึก ${ifMeant} หรือพิมพ์ “${commandWord('back')}” “${commandWord('save')}” “${commandWord('cancel')}”`,
  agreement: `ข้อความนี้คล้ายคำตอบรับ จึงยังไม่ได้บันทึก ${ifMeant}`,
  question: `ข้อความนี้คล้ายคำถาม จึงยังไม่ได้บันทึก ${ifMeant} หากต้องการคำแนะนำ พิมพ์ “${commandWord('help')}”`,
  talk: `ข้อความนี้คล้ายการสนทนา จึงยังไม่ได้บันทึก ${ifMeant}`,
  number: `ข้อความนี้คล้ายเลขข้อ จึงยังไม่ได้บันทึก ${ifMeant}`,
  date: `ข้อความนี้คล้ายวันที่หรือระยะเวลา จึงยังไม่ได้บันทึก ${ifMeant}`,
  nothing: `ข้อความนี้ไม่มีตัวอักษร จึงยังไม่ได้บันทึก ${ifMeant}`,
};

/** Asked about a day, a period or a time, of which one reading or several are offered. */
export function askReading(count: number): string {
  return count > 1 ? whichReading : onlyReading;
}

export const whichReading = 'ข้อความนี้อ่านได้มากกว่าหนึ่งอย่าง กรุณาแตะข้อที่ถูกต้อง หรือพิมพ์วัน เดือน และปี พ.ศ. ให้ครบ';

/** Asked where one reading is left, which is no answer until it is chosen. */
export const onlyReading = 'ข้อความนี้น่าจะหมายถึงข้อที่แสดงไว้ กรุณาแตะเพื่อยืนยัน หรือพิมพ์วัน เดือน และปี พ.ศ. ให้ครบ';
