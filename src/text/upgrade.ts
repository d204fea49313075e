/** Words of `npm run upgrade`, to an operator who reads Thai or English. */
import type { TwoLanguages } from './two-languages.js';

export const usage = `npm run upgrade -- ARCHIVE [--backed-up]

  แทนที่โปรแกรมด้วยรุ่นใหม่จากไฟล์ .tar.gz: สร้างรุ่นใหม่ หยุดระบบ สำรองข้อมูล แทนที่โปรแกรม เริ่มระบบ แล้วตรวจ หากรุ่นใหม่ไม่พร้อมทำงาน จะถอยกลับให้เอง (ต้องใช้ sudo)
  Replaces the program by the newer one in a .tar.gz: builds it, stops, backs up, replaces the program, starts, runs the doctor; goes back by itself where the new one does not become ready (needs sudo).

  --backed-up  ใช้ MongoDB และสำรองด้วย mongodump แล้ว / the data is in MongoDB, and was backed up by mongodump
`;

export const needsRoot: TwoLanguages = {
  thai: 'ต้องสั่งด้วย sudo: sudo npm run upgrade -- ไฟล์',
  english: 'Run it with sudo: sudo npm run upgrade -- ARCHIVE',
};

export const notInstalled: TwoLanguages = {
  thai: 'ยังไม่มีบริการบนเครื่องนี้ ให้ติดตั้งก่อนด้วย sudo npm run setup (Docker: docker compose up -d --build)',
  english:
    'There is no service on this machine: install it first by sudo npm run setup (Docker: docker compose up -d --build)',
};

export const settingsInProgram: TwoLanguages = {
  thai: 'มีไฟล์ .env ในโฟลเดอร์โปรแกรม ซึ่งจะหายไปเมื่อแทนที่ ให้สั่ง sudo npm run setup เพื่อย้ายค่าไปที่ /etc/publish-desk แล้วลบ .env',
  english:
    'The folder of the program holds .env, which the upgrade would take away: sudo npm run setup moves the settings to /etc/publish-desk; then remove .env',
};

export const dumpFirst: TwoLanguages = {
  thai: 'ข้อมูลอยู่ใน MongoDB: สำรองด้วย mongodump ก่อน (npm run backup บอกคำสั่ง) แล้วสั่งอีกครั้งพร้อม --backed-up',
  english:
    'The data is in MongoDB: back it up by mongodump first (npm run backup names the command), then run this again with --backed-up',
};

export const obstacles = {
  noArchive: (archive: string): TwoLanguages => ({
    thai: `เปิดไฟล์ ${archive} ไม่ได้ ต้องเป็นไฟล์ .tar.gz ของโปรแกรมรุ่นใหม่ ระบบเดิมยังทำงานอยู่`,
    english: `${archive} can not be unpacked: it must be the .tar.gz of the new program. The old one still works`,
  }),
  notThisProgram: (archive: string): TwoLanguages => ({
    thai: `ไฟล์ ${archive} ไม่ใช่โปรแกรมนี้ ระบบเดิมยังทำงานอยู่`,
    english: `${archive} is not this program. The old one still works`,
  }),
  notBuilt: (archive: string): TwoLanguages => ({
    thai: `สร้างโปรแกรมจาก ${archive} ไม่สำเร็จ สาเหตุอยู่ด้านบน ระบบเดิมยังทำงานอยู่`,
    english: `The program in ${archive} could not be built: see above why. The old one still works`,
  }),
};

export function unpacked(version: string): TwoLanguages {
  return {
    thai: `สร้างรุ่น ${version} แล้ว กำลังหยุดระบบ`,
    english: `Version ${version} is built; stopping the bot`,
  };
}

export function noBackup(folder: string): TwoLanguages {
  return {
    thai: `สำรองข้อมูลลง ${folder} ไม่สำเร็จ (ดิสก์เต็มหรือไม่) จึงไม่ได้ปรับรุ่น และเริ่มระบบเดิมแล้ว`,
    english: `No backup could be made in ${folder} (is the disk full?): nothing was replaced, and the old program is started again`,
  };
}

export function backedUp(folder: string): TwoLanguages {
  return {
    thai: `สำรองข้อมูลและค่าตั้งไว้ที่ ${folder}`,
    english: `Data and settings are backed up in ${folder}`,
  };
}

export function upgraded(version: string): TwoLanguages {
  return { thai: `รุ่น ${version} พร้อมทำงาน`, english: `Version ${version} is ready` };
}

export const goesBack: TwoLanguages = {
  thai: 'รุ่นใหม่ไม่พร้อมทำงาน กำลังถอยกลับ',
  english: 'The new program did not become ready: going back',
};

export function wentBack(failed: string): TwoLanguages {
  return {
    thai: `ถอยกลับแล้ว รุ่นเดิมทำงานอยู่ด้วยข้อมูลเดิม รุ่นที่ไม่สำเร็จอยู่ที่ ${failed} ดูสาเหตุด้วย journalctl -u publish-desk -n 100`,
    english: `Back as it was: the old program works on the data from before. The new one is in ${failed}; journalctl -u publish-desk -n 100 shows why`,
  };
}

export function notReadyAgain(backup: string): TwoLanguages {
  return {
    thai: `ถอยกลับแล้ว แต่รุ่นเดิมก็ยังไม่พร้อมทำงาน ข้อมูลสำรองอยู่ที่ ${backup} ตรวจด้วย sudo -u publish-desk npm run doctor`,
    english: `All is back as it was, but the old program does not become ready either. The backup is in ${backup}; sudo -u publish-desk npm run doctor says more`,
  };
}
