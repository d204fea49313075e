/** Words of `npm run doctor` about the data folder and what is kept in it. */
import type { FaultWords, Words } from './doctor.js';
import { dateTime } from './thai-date.js';

export function folderWillBeMade(folder: string): Words {
  return {
    says: {
      thai: `ยังไม่มีโฟลเดอร์ข้อมูล ${folder} ระบบจะสร้างเมื่อเริ่มทำงาน`,
      english: `There is no data folder ${folder} yet: the bot makes it when it starts`,
    },
  };
}

export function folderIsFile(path: string): Words {
  return {
    says: { thai: `${path} ไม่ใช่โฟลเดอร์`, english: `${path} is not a folder` },
    remedy: { thai: 'กำหนด DATA_DIR เป็นโฟลเดอร์', english: 'Set DATA_DIR to a folder' },
  };
}

export function seenAsService(user: string): Words {
  return {
    says: {
      thai: `ตรวจในฐานะผู้ใช้ ${user} ซึ่งเป็นผู้ใช้ที่รันระบบ`,
      english: `Looks as the user ${user}, as whom the bot runs`,
    },
  };
}

export function seenForService(user: string): Words {
  return {
    says: {
      thai: `ตรวจในฐานะ root แทนผู้ใช้ ${user} ที่รันระบบ`,
      english: `Looks as root, and judges for the user ${user}, as whom the bot runs`,
    },
  };
}

export function seenAsOther(viewer: string, service: string): Words {
  return {
    says: {
      thai: `ตรวจในฐานะผู้ใช้ ${viewer} แต่ระบบรันด้วยผู้ใช้ ${service} จึงไม่ทราบว่าระบบเขียนข้อมูลได้หรือไม่`,
      english: `Looks as the user ${viewer}, but the bot runs as ${service}: whether that user can write is not known`,
    },
    remedy: {
      thai: `ตรวจอีกครั้งด้วย sudo -u ${service} npm run doctor`,
      english: `Run it again with sudo -u ${service} npm run doctor`,
    },
  };
}

export function folderFine(folder: string, freeMegabytes: number): Words {
  return {
    says: {
      thai: `โฟลเดอร์ข้อมูล ${folder} เขียนได้ เหลือพื้นที่ ${freeMegabytes} MB`,
      english: `The data folder ${folder} can be written to, with ${freeMegabytes} MB free`,
    },
  };
}

export function littleSpace(freeMegabytes: number, wantedMegabytes: number): Words {
  return {
    says: {
      thai: `พื้นที่ดิสก์เหลือเพียง ${freeMegabytes} MB`,
      english: `Only ${freeMegabytes} MB of disk space are left`,
    },
    remedy: {
      thai: `เพิ่มพื้นที่ว่างให้มีอย่างน้อย ${wantedMegabytes} MB`,
      english: `Free at least ${wantedMegabytes} MB`,
    },
  };
}

export const databaseSound: Words = {
  says: { thai: 'ฐานข้อมูลสมบูรณ์', english: 'The database is sound' },
};

export const allReadable: Words = {
  says: { thai: 'อ่านข้อมูลได้ครบทุกรายการ', english: 'Every record can be read' },
};

/** @param named the first ones: their kind, id and fault */
export function recordsUnreadable(count: number, named: string[]): Words {
  const more = count > named.length ? ' …' : '';
  return {
    says: {
      thai: `อ่านข้อมูลไม่ได้ ${count} รายการ ระบบจึงไม่แสดงรายการเหล่านี้: ${named.join(', ')}${more}`,
      english: `Records that can not be read and are left out everywhere, ${count} in all: ${named.join(', ')}${more}`,
    },
    remedy: {
      thai: 'อย่าลบข้อมูล ติดตั้งโปรแกรมรุ่นล่าสุดแล้วตรวจอีกครั้ง หากยังพบให้กู้รายการจากข้อมูลสำรอง หรือส่งข้อความนี้ให้ผู้พัฒนา',
      english:
        'Delete nothing. Install the newest version and run the doctor again; if they are still named, restore them from a backup, or send these lines to whoever maintains the program',
    },
  };
}

export const databaseAbsent: Words = {
  says: {
    thai: 'ยังไม่มีฐานข้อมูล ระบบจะสร้างเมื่อเริ่มทำงานครั้งแรก',
    english: 'There is no database yet: the bot makes it at its first start',
  },
};

export const databaseOlder: Words = {
  says: {
    thai: 'ฐานข้อมูลเป็นของรุ่นก่อน ระบบจะปรับให้เมื่อเริ่มทำงาน',
    english: 'The database is of an earlier version: the bot brings it up to date when it starts',
  },
};

export const databaseTooNew: FaultWords = {
  says: {
    thai: 'ฐานข้อมูลเขียนโดยโปรแกรมรุ่นใหม่กว่า',
    english: 'The database was written by a newer version of the program',
  },
  remedy: {
    thai: 'ติดตั้งโปรแกรมรุ่นใหม่กว่าอีกครั้ง หรือกู้ข้อมูลสำรองก่อนปรับรุ่น',
    english: 'Install the newer version again, or restore a backup from before the upgrade',
  },
};

export function databaseDamaged(why: string): FaultWords {
  return {
    says: { thai: `ฐานข้อมูลเสียหาย: ${why}`, english: `The database is damaged: ${why}` },
    remedy: {
      thai: 'หยุดระบบ เก็บสำเนาโฟลเดอร์ข้อมูลไว้ แล้วกู้จากข้อมูลสำรองล่าสุด',
      english: 'Stop the bot, keep a copy of the data folder, then restore the latest backup',
    },
  };
}

export const mongoAnswers: Words = {
  says: { thai: 'MongoDB ตอบสนอง และอ่านข้อมูลได้', english: 'MongoDB answers, and its records can be read' },
};

export function mongoFails(why: string): Words {
  return {
    says: { thai: `ใช้ MongoDB ไม่ได้: ${why}`, english: `MongoDB can not be used: ${why}` },
    remedy: {
      thai: 'ตรวจค่า MONGODB_URI การเชื่อมต่อเครือข่าย และสิทธิ์ของผู้ใช้ฐานข้อมูล',
      english: "Check MONGODB_URI, the network, and the rights of the database's user",
    },
  };
}

export function heldBy({ pid, host, since }: { pid: number; host: string; since: Date }): Words {
  return {
    says: {
      thai: `โฟลเดอร์ข้อมูลใช้งานโดยโปรเซส ${pid} บนเครื่อง ${host} ตั้งแต่ ${dateTime(since)} (หากระบบหยุดกะทันหัน บันทึกนี้อาจค้างอยู่)`,
      english: `Process ${pid} on ${host} says that it has used the data folder since ${since.toISOString()} (after a crash this note stays behind)`,
    },
  };
}

export const heldByNobody: Words = {
  says: {
    thai: 'ไม่มีโปรเซสใดใช้โฟลเดอร์ข้อมูล ระบบยังไม่ได้เริ่มทำงาน',
    english: 'No process uses the data folder: the bot is not running',
  },
};

export function holderDied({ pid, since }: { pid: number; since: Date }): Words {
  return {
    says: {
      thai: `โปรเซส ${pid} ที่เริ่มเมื่อ ${dateTime(since)} หยุดไปแล้วโดยไม่ได้ปิดงาน ระบบไม่ได้ทำงานอยู่`,
      english: `Process ${pid}, which started at ${since.toISOString()}, has died: the bot is not running`,
    },
    remedy: {
      thai: 'ดูสาเหตุด้วย journalctl -u publish-desk -n 50 แล้วเริ่มใหม่ด้วย sudo systemctl start publish-desk',
      english:
        'See why with journalctl -u publish-desk -n 50, then start it: sudo systemctl start publish-desk',
    },
  };
}

export const notServed: Words = {
  says: {
    thai: 'ระบบที่ทำงานอยู่ยังไม่ได้เปิดหน่วยงานนี้ ไฟล์ของหน่วยงานถูกเพิ่มหรือแก้ไขหลังเริ่มระบบ',
    english: 'The bot that runs has not opened this office, whose files were added or mended after its start',
  },
  remedy: {
    thai: 'รอ 15 วินาทีแล้วตรวจอีกครั้ง หากยังไม่เปิด ให้เริ่มระบบใหม่: sudo systemctl restart publish-desk',
    english:
      'Wait for 15 seconds and run this again; if it is not open then, restart: sudo systemctl restart publish-desk',
  },
};

export function changedSinceStart(file: string): Words {
  return {
    says: {
      thai: `${file} แก้ไขหลังเริ่มระบบ ระบบที่ทำงานอยู่ยังใช้ค่าเดิม`,
      english: `${file} was changed after the bot started, which still goes by what it was`,
    },
    remedy: {
      thai: 'เริ่มระบบใหม่: sudo systemctl restart publish-desk',
      english: 'Restart the bot: sudo systemctl restart publish-desk',
    },
  };
}
