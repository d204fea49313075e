/** Words for an operator when the records of an office are gone and its files are not. */
import type { Words } from './doctor.js';
import type { TwoLanguages } from './two-languages.js';

/** `place`: the data folder, or the name of the MongoDB database. */
export function databaseEmptied(
  storage: 'folder' | 'mongo',
  place: string,
): Words & { remedy: TwoLanguages } {
  return {
    says: {
      thai: `${place} มีไฟล์ของหน่วยงาน แต่ฐานข้อมูลว่างเปล่าหรือหายไป ระบบจึงไม่เริ่มเป็นหน่วยงานใหม่ทับข้อมูลเดิม`,
      english: `${place} holds an office's files, but its database is empty or gone: it is not started as a new office`,
    },
    remedy: remedies[storage],
  };
}

const remedies: Record<'folder' | 'mongo', TwoLanguages> = {
  folder: {
    thai: 'หยุดระบบ นำโฟลเดอร์ข้อมูลทั้งโฟลเดอร์จากข้อมูลสำรองล่าสุดกลับมาวาง แล้วเริ่มใหม่ หากตั้งใจเริ่มหน่วยงานใหม่ ให้ย้ายโฟลเดอร์ files ออกก่อน',
    english:
      'Stop the bot, put the whole data folder of the latest backup back, start again. To begin a new office on purpose, move its folder files away first',
  },
  mongo: {
    thai: 'หยุดระบบ กู้ฐานข้อมูลทั้งหมดรวมไฟล์ (fs.files, fs.chunks) จากข้อมูลสำรองล่าสุดด้วย mongorestore --drop แล้วเริ่มใหม่ หากตั้งใจเริ่มหน่วยงานใหม่ ให้ใช้ฐานข้อมูลอื่น',
    english:
      'Stop the bot, restore the whole database with its files (fs.files, fs.chunks) from the latest backup by mongorestore --drop, start again. To begin a new office on purpose, use another database',
  },
};
