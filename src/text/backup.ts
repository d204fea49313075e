/** Words of `npm run backup` and `npm run restore` to an operator who reads Thai or English. */
import { dateTime } from './thai-date.js';
import { inBoth } from './two-languages.js';

export const backupUsage = `npm run backup -- DIR            สำรองข้อมูลลงโฟลเดอร์ว่าง ขณะระบบทำงานก็ได้
npm run backup -- --check DIR    ตรวจว่าข้อมูลสำรองครบถ้วนทุกไบต์

  makes a backup in an empty folder, also while the bot runs; --check reads every byte of one.
  ได้ฐานข้อมูล ไฟล์แนบ และข้อมูลหน่วยงาน ไม่รวมค่าตั้งที่เป็นความลับ / The database, the files and the profile; no secrets.
  MongoDB: บอกคำสั่ง mongodump และตรวจผล / names the mongodump command, and checks what it made.
`;

export const restoreUsage = `npm run restore -- DIR [--office ID]

  นำข้อมูลสำรองกลับเข้า DATA_DIR ที่ว่าง ต้องหยุดระบบก่อน / Puts a backup into an empty DATA_DIR. Stop the bot first.
  หลายหน่วยงาน: ระบุ --office และโฟลเดอร์ของหน่วยงานนั้น / Several offices: name one by --office, with its own folder.
`;

export function made(
  folder: string,
  { office, files, megabytes }: { office: string; files: number; megabytes: number },
): string {
  return inBoth({
    thai: `สำรองข้อมูลของ ${office} แล้วที่ ${folder}: ไฟล์แนบ ${files} ไฟล์ รวม ${megabytes} MB`,
    english: `A backup of ${office} is in ${folder}: ${files} attached files, ${megabytes} MB in all`,
  });
}

export const noBackup = {
  noRecords: (folder: string) =>
    inBoth({
      thai: `ไม่ได้สำรอง เพราะ ${folder} ยังไม่มีข้อมูล กรุณาตรวจสอบ DATA_DIR`,
      english: `No backup was made: ${folder} holds no records. Look at DATA_DIR`,
    }),
  notEmpty: (folder: string) =>
    inBoth({
      thai: `ไม่ได้สำรอง เพราะ ${folder} มีไฟล์อยู่แล้ว กรุณาใช้โฟลเดอร์ใหม่`,
      english: `No backup was made: ${folder} holds something already. Name a new folder`,
    }),
};

export function whole(office: string, madeAt: Date): string {
  return inBoth({
    thai: `ข้อมูลสำรองของ ${office} เมื่อ ${dateTime(madeAt)} ครบถ้วนทุกไบต์`,
    english: `The backup of ${office}, made at ${madeAt.toISOString()}, is whole`,
  });
}

const NAMED = 5;

/** Why a folder is no backup that can be trusted. */
export const unfit = {
  damaged: (paths: readonly string[]) =>
    inBoth({
      thai: `ข้อมูลสำรองเสียหาย ${paths.length} ไฟล์ (ขาดหรือไม่ตรง): ${paths.slice(0, NAMED).join(', ')} กรุณาใช้ข้อมูลสำรองชุดอื่น`,
      english: `The backup is damaged; ${paths.length} of its files are missing or changed: ${paths.slice(0, NAMED).join(', ')}. Take another one`,
    }),
  tornOff: inBoth({
    thai: 'นี่คือสำเนาเฉพาะ publish-desk.db ซึ่งไม่ครบ: รายการล่าสุด หรือแม้แต่ตารางทั้งหมด อยู่ในไฟล์ publish-desk.db-wal ของระบบที่กำลังทำงาน กรุณาสำรองด้วย npm run backup -- DIR',
    english:
      'This is a copy of publish-desk.db alone, and not all of it: the newest records, or even all tables, stand in publish-desk.db-wal of the running program. Make backups by npm run backup -- DIR',
  }),
  notMade: inBoth({
    thai: 'โฟลเดอร์นี้ไม่ได้สร้างด้วย npm run backup จึงตรวจไม่ได้ว่าครบถ้วน หากคัดลอกทั้งโฟลเดอร์ขณะหยุดระบบ ให้วางกลับทั้งโฟลเดอร์ตาม docs/runbook.md',
    english:
      'This folder was not made by npm run backup, so nothing tells whether it is whole. A whole data folder that was copied while the bot stood still is put back as a whole: docs/runbook.md',
  }),
  absent: inBoth({
    thai: 'ไม่พบข้อมูลสำรองในโฟลเดอร์นี้ (ไม่มี backup.json)',
    english: 'There is no backup in this folder (no backup.json)',
  }),
};

export function restored(office: string, folder: string): string {
  return inBoth({
    thai: `นำข้อมูลของ ${office} กลับเข้า ${folder} แล้ว ข้อมูลหน่วยงานอยู่ในโฟลเดอร์ profile ของข้อมูลสำรอง เริ่มระบบแล้วสั่ง npm run doctor`,
    english: `${office} is back in ${folder}. Its profile stands in the backup's folder profile. Start the bot, then run npm run doctor`,
  });
}

export const notRestored = {
  notEmpty: (folder: string) =>
    inBoth({
      thai: `ไม่ได้กู้คืน เพราะ ${folder} มีข้อมูลอยู่แล้ว กรุณาย้ายออกก่อน (ไม่เขียนทับ)`,
      english: `Nothing was restored: ${folder} holds data, and nothing is overwritten. Move it away first`,
    }),
  tooNew: inBoth({
    thai: 'ไม่ได้กู้คืน เพราะข้อมูลสำรองมาจากโปรแกรมรุ่นใหม่กว่า กรุณาติดตั้งรุ่นนั้นก่อน',
    english:
      'Nothing was restored: a newer version of the program made this backup. Install that version first',
  }),
  onMongo: inBoth({
    thai: 'ข้อมูลอยู่ใน MongoDB: หยุดระบบแล้วกู้คืนด้วย mongorestore --uri "$MONGODB_URI" --drop DIR',
    english: 'The data is in MongoDB: stop the bot, then mongorestore --uri "$MONGODB_URI" --drop DIR',
  }),
  inUse: (why: string) =>
    inBoth({
      thai: 'ไม่ได้กู้คืน เพราะมีโปรแกรมใช้โฟลเดอร์นี้อยู่ กรุณาหยุดระบบก่อน',
      english: `Nothing was restored. ${why}`,
    }),
  whichOffice: (offices: readonly string[]) =>
    inBoth({
      thai: `กรุณาระบุ --office: ${offices.join(', ')}`,
      english: `Name one office by --office: ${offices.join(', ')}`,
    }),
};

export interface DumpWords {
  database: string;
  collections: readonly { name: string; present: number; dumped: number | undefined }[];
  filesCut: number;
}

export function dumpWanted({ database, collections }: DumpWords, folder: string): string {
  return [
    inBoth({
      thai: `ข้อมูลอยู่ใน MongoDB จึงสำรองด้วยเครื่องมือของ MongoDB แล้วสั่งคำสั่งนี้อีกครั้งเพื่อตรวจ`,
      english:
        "The data is in MongoDB, so MongoDB's own tool makes the backup; then run this again to check it",
    }),
    `  mongodump --uri "$MONGODB_URI" --db ${database} --out ${folder}`,
    ...collections.map(({ name, present }) => `  ${name.padEnd(16)} ${present}`),
  ].join('\n');
}

export function dumpChecked({ collections, filesCut }: DumpWords, isWhole: boolean): string {
  const lines = collections.map(
    ({ name, present, dumped = '-' }) => `  ${name.padEnd(16)} ${present} -> ${dumped}`,
  );
  const verdict = isWhole
    ? inBoth({ thai: 'ข้อมูลสำรองครบทุกส่วน', english: 'Every part is in the dump, and whole' })
    : inBoth({
        thai: `ข้อมูลสำรองไม่ครบ ส่วนที่ขาดแสดงเป็น - ไฟล์แนบไม่ครบ ${filesCut} ไฟล์ กรุณาสำรองใหม่`,
        english: `The dump is not whole: what is missing or cut off shows as -; ${filesCut} attached files lack bytes. Make it again`,
      });
  return [...lines, verdict].join('\n');
}
