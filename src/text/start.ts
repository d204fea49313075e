/** What a start on the command line says, to an operator who reads Thai or English. */
import type { SettingFault, SettingProblem } from '../config.js';
import type { ProfileFault } from '../offices/profile-fault.js';
import { profileFaultLine } from './profile-faults.js';
import type { TwoLanguages } from './two-languages.js';

const problems: Record<SettingProblem, TwoLanguages> = {
  notSet: { thai: 'ยังไม่ได้กำหนดค่า', english: 'is not set' },
  noPort: { thai: 'ต้องเป็นเลขพอร์ต 0–65535', english: 'must be a port number, 0 to 65535' },
  noWebAddress: { thai: 'ไม่ใช่ที่อยู่เว็บ', english: 'is not a web address' },
  notSafe: {
    thai: 'ต้องขึ้นต้นด้วย https:// (ใช้ http:// ได้เฉพาะภายในเครื่องนี้)',
    english: 'must start with https:// (http:// only on this machine)',
  },
  noLogLevel: {
    thai: 'ต้องเป็น debug, info, warn, error หรือ silent',
    english: 'must be debug, info, warn, error or silent',
  },
  noMongoAddress: {
    thai: 'ต้องขึ้นต้นด้วย mongodb:// หรือ mongodb+srv:// (เว้นว่างไว้หากเก็บข้อมูลในเครื่องนี้)',
    english: 'must start with mongodb:// or mongodb+srv:// (leave it empty to keep the data on this machine)',
  },
};

export function settingFaultLine({ variable, problem }: SettingFault): string {
  const { thai, english } = problems[problem];
  return `${variable} ${thai} / ${variable} ${english}`;
}

export function settingsFaulty(faults: SettingFault[]): string {
  const heading =
    'ยังเริ่มทำงานไม่ได้ กรุณาแก้ไขการตั้งค่า (ดูตัวอย่างใน .env.example)\nPublish Desk can not start. Mend these settings (.env.example explains each):';
  return [heading, ...faults.map((fault) => `  - ${settingFaultLine(fault)}`)].join('\n');
}

export function profileFaulty(file: string, faults: ProfileFault[]): string {
  const heading = `ยังเริ่มทำงานไม่ได้ กรุณาแก้ไขไฟล์ข้อมูลหน่วยงาน ${file}\nPublish Desk can not start. Mend the office profile ${file}:`;
  return [heading, ...faults.map((fault) => `  - ${profileFaultLine(fault)}`)].join('\n');
}

export function startFailed(reason: string): string {
  return `ยังเริ่มทำงานไม่ได้ / Publish Desk can not start:\n  - ${reason}`;
}

export function started({
  office,
  port,
  publicUrl,
}: {
  office: string;
  port: number;
  publicUrl: string;
}): string {
  return `${office}: พร้อมรับคำขอที่พอร์ต ${port} · Ready on port ${port}; LINE's webhook address is ${publicUrl}/webhook`;
}

export function firstAdministrator(code: string): string {
  return [
    `ยังไม่มีผู้ดูแลระบบ: ให้ผู้ดูแลระบบคนแรกเพิ่มบัญชี LINE นี้เป็นเพื่อน แล้วพิมพ์รหัส ${code}`,
    `Nobody is administrator yet: the first one adds the LINE account and types the code ${code}`,
  ].join('\n');
}

export const stopping = 'กำลังหยุดทำงาน · Stopping';
