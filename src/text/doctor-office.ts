/** Words of `npm run doctor` about the office: its profile, its people, and what did not reach them. */
import type { Person } from '../domain/person/person.js';
import type { ProfileFault } from '../offices/profile-fault.js';
import { commandWord } from './commands.js';
import type { Words } from './doctor.js';
import { profileFaultWords } from './profile-faults.js';
import { dateTime } from './thai-date.js';
import type { TwoLanguages } from './two-languages.js';

export function officeFine(name: string): Words {
  return { says: { thai: `ข้อมูลหน่วยงาน: ${name}`, english: 'The office profile is complete' } };
}

export function siteWithoutAddress(site: string): Words {
  return {
    says: {
      thai: `ข้อมูลหน่วยงานไม่ได้ระบุที่อยู่ของ${site} ระบบจึงจำที่อยู่ที่เว็บมาสเตอร์ยืนยันครั้งแรก`,
      english: `The office profile tells no address of the website “${site}”: what a webmaster confirms first is remembered`,
    },
    remedy: {
      thai: 'ใส่ url ของเว็บไซต์ใน sites ของข้อมูลหน่วยงาน ลิงก์นอกเว็บไซต์จะถูกถามยืนยันเสมอ',
      english: 'Give the site its url in the sites of the profile: any link elsewhere is then asked about',
    },
  };
}

const MAX_FAULTS = 3;

export function officeFaulty(file: string, faults: ProfileFault[]): Words {
  const shown = faults.slice(0, MAX_FAULTS).map(profileFaultWords);
  const left = faults.length - shown.length;
  return {
    says: {
      thai: `ข้อมูลหน่วยงานใน ${file} ไม่ถูกต้อง: ${shown.map(({ thai }) => thai).join('; ')}${left > 0 ? `; และอีก ${left} รายการ` : ''}`,
      english: `The office profile ${file} is faulty: ${shown.map(({ english }) => english).join('; ')}${left > 0 ? `; and ${left} more` : ''}`,
    },
    remedy: {
      thai: `แก้ไขไฟล์ข้อมูลหน่วยงาน หรือค่า OFFICE_PROFILE (npm run office -- check ${file} บอกทุกข้อ)`,
      english: `Mend the profile, or the setting OFFICE_PROFILE (npm run office -- check ${file} tells each fault)`,
    },
  };
}

export const rolesHeld: Words = {
  says: { thai: 'มีผู้ทำหน้าที่ครบทุกบทบาท', english: 'Every role of the procedure is held by somebody' },
};

const giveRole: TwoLanguages = {
  thai: `ให้ผู้ดูแลระบบกำหนดบทบาทในแชต โดยพิมพ์ “${commandWord('people')}”`,
  english: `An administrator gives roles in the chat, by the word “${commandWord('people')}”`,
};

/** `roles`: any of these would do. */
export function nobodyHolds(roles: string): Words {
  return {
    says: { thai: `ไม่มีผู้ทำหน้าที่ ${roles}`, english: `Nobody holds the role ${roles}` },
    remedy: giveRole,
  };
}

export function nobodyAdministers(role: string): Words {
  return {
    says: { thai: `ยังไม่มี${role}`, english: 'Nobody is administrator yet' },
    remedy: {
      thai: 'เริ่มระบบ แล้วให้ผู้ดูแลระบบคนแรกเพิ่มบัญชี LINE เป็นเพื่อนและพิมพ์รหัสที่แสดงเมื่อเริ่มระบบ',
      english:
        'Start the bot; the first administrator adds the LINE account and types the code that the start prints',
    },
  };
}

export function tooFew(role: string, { held, wanted }: { held: number; wanted: number }): Words {
  return {
    says: {
      thai: `${role} มี ${held} คน จากที่หน่วยงานกำหนดอย่างน้อย ${wanted} คน`,
      english: `${role}: ${held} of the ${wanted} that the office asks for`,
    },
    remedy: giveRole,
  };
}

export const allDelivered: Words = {
  says: { thai: 'ไม่มีข้อความที่ส่งไม่ได้', english: 'No message failed for good' },
};

/** The newest ones by name. */
export function undelivered(count: string, newest: { person: Person | undefined; why: string }[]): Words {
  const list = newest.map(({ person, why }) => `${person?.name || '?'} (${why})`).join(', ');
  return {
    says: {
      thai: `มี ${count} ข้อความที่ส่งไม่ได้ ล่าสุดถึง ${list}`,
      english: `${count} messages could not be delivered`,
    },
    remedy: {
      thai: 'แจ้งผู้รับทางอื่น และขอให้เลิกบล็อกบัญชี LINE ของหน่วยงาน',
      english: 'Tell these people another way, and ask them to unblock the LINE account',
    },
  };
}

export function holidaysKnown(years: number[]): Words {
  const list = years.join(', ');
  return {
    says: { thai: `มีวันหยุดราชการของปี ${list}`, english: `The public holidays of ${list} (B.E.) are known` },
  };
}

export function holidaysMissing(years: number[]): Words {
  const list = years.join(', ');
  return {
    says: {
      thai: `ยังไม่มีวันหยุดราชการของปี ${list} กำหนดเวลาจะนับวันหยุดเป็นวันทำการ`,
      english: `The public holidays of ${list} (B.E.) are missing: time limits count them as working days`,
    },
    remedy: {
      thai: 'ปรับรุ่นโปรแกรม หรือเพิ่มไฟล์ใน src/offices/holidays ตามแบบของปีก่อน',
      english: 'Upgrade the program, or add a file to src/offices/holidays after the pattern of the last one',
    },
  };
}

/** `titles`: of the roles. */
export function onlyOne(titles: string): Words {
  return {
    says: {
      thai: `บทบาทที่มีผู้ทำหน้าที่เพียงคนเดียว: ${titles} หากไม่อยู่ งานจะหยุด`,
      english: `Only one person holds each of these roles: ${titles}; while that person is away, work stops`,
    },
    remedy: giveRole,
  };
}

/** `count`: so many or more. `next`: the first that is tried, and why it was not sent yet. */
export function messagesWait(count: string, next: { at: Date; why: string | undefined }): Words {
  const why = next.why ?? '-';
  return {
    says: {
      thai: `มี ${count} ข้อความรอส่ง ลองครั้งถัดไป ${dateTime(next.at)} เหตุที่ยังไม่ได้ส่ง: ${why}`,
      english: `${count} messages wait to be sent; the next try is at ${next.at.toISOString()}; why not yet: ${why}`,
    },
  };
}

export const noMessageWaits: Words = {
  says: { thai: 'ไม่มีข้อความรอส่ง', english: 'No message waits to be sent' },
};

/** `step`: the capacity in which it is signed. `units`: any of these would do. */
export function nobodyInUnits(step: string, units: string, roles: string): Words {
  return {
    says: {
      thai: `ขั้นตอน “${step}” ไม่มีผู้ทำหน้าที่ ${roles} ใน ${units} คำขอที่ต้องผ่านจะค้าง`,
      english: `The step “${step}” has no ${roles} in ${units}: requests that come to it stop`,
    },
    remedy: giveRole,
  };
}

/** Each with the number of its request. */
export function filesMissing(count: number, some: readonly { number: string; fileName: string }[]): Words {
  const list = some.map(({ number, fileName }) => `${number}: ${fileName}`).join(', ');
  return {
    says: {
      thai: `มี ${count} ไฟล์ที่ทะเบียนคำขอระบุ แต่ไม่มีในโฟลเดอร์ข้อมูล เช่น ${list}`,
      english: `${count} files that records name are not in the data folder, such as ${list}`,
    },
    remedy: {
      thai: 'กู้โฟลเดอร์ files จากข้อมูลสำรอง แล้วตรวจทุกไฟล์ด้วย npm run verify',
      english: 'Restore the folder files from a backup, then look at every file by npm run verify',
    },
  };
}

export const filesThere: Words = {
  says: { thai: 'ไฟล์ทุกไฟล์ที่ทะเบียนคำขอระบุมีครบ', english: 'Every file that a record names is there' },
};
