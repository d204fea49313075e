/** Words of `npm run doctor` about backups. */
import type { LocalDate } from '../clock.js';
import type { FaultWords, Words } from './doctor.js';
import { shortDate } from './thai-date.js';

export function noBackups(settingsFile = '.env'): FaultWords {
  return {
    says: {
      thai: 'ยังไม่ได้ตั้งให้สำรองข้อมูลทุกคืน',
      english: 'No nightly backup is set up',
    },
    remedy: {
      thai: `กำหนด BACKUP_DIR ใน ${settingsFile} แล้วเริ่มระบบใหม่ (วิธีอยู่ใน docs/runbook.md) หรือสำรองเองด้วย npm run backup -- DIR`,
      english: `Set BACKUP_DIR in ${settingsFile} and start the bot again (docs/runbook.md says how), or make backups by npm run backup -- DIR`,
    },
  };
}

export const backupsOfMongo: Words = {
  says: {
    thai: 'ข้อมูลอยู่ใน MongoDB ระบบไม่ได้สำรองเอง',
    english: 'The data is in MongoDB: this program makes no backups of it',
  },
  remedy: {
    thai: 'npm run backup -- DIR บอกคำสั่ง mongodump และตรวจผล',
    english: 'npm run backup -- DIR names the mongodump command, and checks what it made',
  },
};

export function noBackupYet(folder: string): FaultWords {
  return {
    says: {
      thai: `ยังไม่มีข้อมูลสำรองใน ${folder}`,
      english: `There is no backup in ${folder} yet`,
    },
    remedy: whyNot(folder),
  };
}

export function backupOld(folder: string, day: LocalDate): FaultWords {
  return {
    says: {
      thai: `ข้อมูลสำรองล่าสุดใน ${folder} เป็นของวันที่ ${shortDate(day)}`,
      english: `The newest backup in ${folder} is of ${day}`,
    },
    remedy: whyNot(folder),
  };
}

export function backupFine(folder: string, day: LocalDate): Words {
  return {
    says: {
      thai: `มีข้อมูลสำรองของวันที่ ${shortDate(day)} ใน ${folder}`,
      english: `There is a backup of ${day} in ${folder}`,
    },
  };
}

export function backupOnSameDisk(folder: string, day: LocalDate): Words {
  return {
    ...backupFine(folder, day),
    remedy: {
      thai: 'อยู่ดิสก์เดียวกับข้อมูลจริง กรุณาคัดลอกออกนอกเครื่องด้วย',
      english: 'It lies on the disk of the data itself: copy it off this machine, too',
    },
  };
}

function whyNot(folder: string) {
  return {
    thai: `เริ่มระบบใหม่เพื่อสำรองทันที แล้วดูบันทึกการทำงานของ “make a backup” ผู้ใช้ที่รันระบบต้องเขียน ${folder} ได้`,
    english: `Start the bot again, which makes one at once, and look for “make a backup” in its log. The user that runs it must be able to write to ${folder}`,
  };
}
