/** Words of a start on the command line, to an operator who reads Thai or English. */
import type { SettingFault } from '../config/config.js';
import type { SettingProblem } from '../config/setting-values.js';
import type { ProfileFault } from '../offices/profile-fault.js';
import { profileFaultLine } from './profile-faults.js';
import type { TwoLanguages } from './two-languages.js';

const problems: Record<SettingProblem, TwoLanguages> = {
  notSet: { thai: 'ยังไม่ได้กำหนดค่า', english: 'is not set' },
  noPort: { thai: 'ต้องเป็นเลขพอร์ต 0–65535', english: 'must be a port number, 0 to 65535' },
  noToken: {
    thai: 'ต้องเป็นอักษรอังกฤษ ตัวเลข และเครื่องหมายในบรรทัดเดียว กรุณาคัดลอกใหม่ทั้งหมด',
    english: 'takes only Latin letters, digits and signs on one line: copy it anew',
  },
  noWebAddress: { thai: 'ไม่ใช่ที่อยู่เว็บ', english: 'is not a web address' },
  noBareAddress: {
    thai: 'ต้องเป็น https:// ตามด้วยชื่อเท่านั้น ไม่มี /webhook หรือส่วนอื่นต่อท้าย เช่น https://bot.example.go.th',
    english:
      'must be https:// and a name alone, without /webhook or anything else, such as https://bot.example.go.th',
  },
  noHost: {
    thai: 'ต้องเป็นเลข IP ของเครื่องนี้ เช่น 127.0.0.1 (เฉพาะในเครื่อง) หรือ 0.0.0.0 (ทุกช่องทาง)',
    english: 'must be an IP address of this machine, such as 127.0.0.1 (this machine alone) or 0.0.0.0 (all)',
  },
  noProxyAddress: {
    thai: 'ต้องเป็นที่อยู่ของ proxy ขาออก เช่น http://proxy.example.go.th:3128',
    english: 'must be the address of the outgoing proxy, such as http://proxy.example.go.th:3128',
  },
  notSafe: {
    thai: 'ต้องขึ้นต้นด้วย https:// (ใช้ http:// ได้เฉพาะภายในเครื่องนี้)',
    english: 'must start with https:// (http:// only on this machine)',
  },
  noLogLevel: {
    thai: 'ต้องเป็น debug, info, warn, error หรือ silent',
    english: 'must be debug, info, warn, error or silent',
  },
  noPageChecks: {
    thai: 'ต้องเป็น on, off หรือ local',
    english: 'must be on, off or local',
  },
  noTrafficDays: {
    thai: 'ต้องเป็นจำนวนวันตั้งแต่ 90 ถึง 3650',
    english: 'must be a number of days from 90 to 3650',
  },
  noChatDays: {
    thai: 'ต้องเป็นจำนวนวันตั้งแต่ 7 ถึง 365',
    english: 'must be a number of days from 7 to 365',
  },
  onlyWithEmulator: {
    thai: 'ใช้ local ได้เฉพาะเมื่อทดลองกับ LINE จำลองในเครื่องนี้',
    english: 'may be local only together with the LINE emulator on this machine',
  },
  shortMetricsToken: {
    thai: 'ต้องเป็นอักษรอังกฤษ ตัวเลข หรือเครื่องหมาย 16 ตัวขึ้นไป ไม่เว้นวรรค',
    english: 'must be 16 or more Latin letters, digits or signs, without spaces',
  },
  noMongoAddress: {
    thai: 'ต้องขึ้นต้นด้วย mongodb:// หรือ mongodb+srv:// (เว้นว่างไว้หากเก็บข้อมูลในเครื่องนี้)',
    english: 'must start with mongodb:// or mongodb+srv:// (leave it empty to keep the data on this machine)',
  },
  noOffices: {
    thai: 'ต้องเป็นโฟลเดอร์ที่อ่านได้และมีไฟล์ <หน่วยงาน>.env อย่างน้อยหนึ่งไฟล์',
    english: 'must be a folder that can be read, with at least one file <office>.env',
  },
  noOfficeName: {
    thai: 'ชื่อไฟล์ของหน่วยงานใช้ได้เฉพาะ a-z 0-9 และ - ไม่เกิน 40 ตัว',
    english: 'takes only a-z, 0-9 and - in the name of a file, at most 40 of them',
  },
  notReadable: {
    thai: 'อ่านไฟล์ไม่ได้ กรุณาให้สิทธิ์อ่านแก่ผู้ใช้ที่รันระบบ (ls -l แสดงเจ้าของไฟล์)',
    english: 'can not be read: give the user that runs the program the right to (ls -l shows its owner)',
  },
  notUtf8: {
    thai: 'ไม่ใช่ไฟล์ UTF-8 กรุณาเปิดในโปรแกรมแก้ไขข้อความแล้วบันทึกใหม่โดยเลือก UTF-8',
    english: 'is not UTF-8: open it in an editor and save it again as UTF-8',
  },
  nearMissName: {
    thai: 'ไม่ได้ถูกอ่าน เพราะชื่อไฟล์ต้องลงท้ายด้วย .env หรือ .yaml เท่านั้น กรุณาเปลี่ยนชื่อไฟล์',
    english: 'is not read, since its name must end with .env or .yaml and nothing else: rename it',
  },
  noSuchFile: {
    thai: 'ไม่มีไฟล์นี้',
    english: 'does not exist',
  },
  noSuchOffice: {
    thai: 'ต้องเป็นชื่อของหน่วยงานหนึ่งในโฟลเดอร์ OFFICES',
    english: 'must be one of the offices in the folder OFFICES',
  },
};

export function settingFaultLine({ variable, problem }: SettingFault): string {
  const { thai, english } = problems[problem];
  return `${variable} ${thai} / ${variable} ${english}`;
}

export function settingsFaulty(faults: SettingFault[], office?: string): string {
  const { thai, english } = cannotStart(office);
  const file = faults.find((fault) => fault.file)?.file;
  const inFile = { thai: file ? `ใน ${file}` : '', english: file ? ` in ${file}` : '' };
  const heading = `${thai} กรุณาแก้ไขการตั้งค่า${inFile.thai} (คำอธิบายอยู่ใน .env.example)\n${english}. Mend these settings${inFile.english} (.env.example explains each):`;
  const lines = faults.map((fault) => `${named(fault.office)}${settingFaultLine(fault)}`);
  return withLines(heading, lines);
}

/** They stop nobody. */
export function settingsOdd(faults: SettingFault[]): string {
  const heading = 'เริ่มทำงานได้ แต่กรุณาแก้ไข / The program starts; mend these all the same:';
  return withLines(heading, faults.map(settingFaultLine));
}

export function profileFaulty(file: string, faults: ProfileFault[], office?: string): string {
  const heading = `${cannotStart(office).thai} กรุณาแก้ไขไฟล์ข้อมูลหน่วยงาน ${file}\n${cannotStart(office).english}. Mend the office profile ${file}:`;
  return withLines(heading, faults.map(profileFaultLine));
}

/** For `startFailed`: what is wrong, and what to do. */
export function reasonInTwoLanguages({ says, remedy }: { says: TwoLanguages; remedy: TwoLanguages }): string {
  return `${says.thai} ${remedy.thai} / ${says.english}. ${remedy.english}`;
}

export function startFailed(reason: string, office?: string): string {
  return withLines(`${cannotStart(office).thai} / ${cannotStart(office).english}:`, [reason]);
}

function cannotStart(office: string | undefined): TwoLanguages {
  return {
    thai: `${named(office)}ยังเริ่มทำงานไม่ได้`,
    english: `${office === undefined ? 'Publish Desk' : `The office ${office}`} can not start`,
  };
}

function named(office: string | undefined): string {
  return office === undefined ? '' : `[${office}] `;
}

function withLines(heading: string, lines: string[]): string {
  return [heading, ...lines.map((line) => `  - ${line}`)].join('\n');
}

export interface Started {
  office: string;
  /** The address of this machine at which it listens. */
  host: string;
  port: number;
  webhookUrl: string;
}

export function started({ office, host, port, webhookUrl }: Started): string {
  return `${office}: พร้อมรับคำขอที่พอร์ต ${port} ของ ${host} · Ready on port ${port} of ${host}; LINE's webhook address is ${webhookUrl}`;
}

export function firstAdministrator(office: string, code: string): string {
  return [
    `${office} ยังไม่มีผู้ดูแลระบบ: ให้ผู้ดูแลระบบคนแรกเพิ่มบัญชี LINE ของหน่วยงานเป็นเพื่อน แล้วพิมพ์รหัส ${code}`,
    `${office}: nobody is administrator yet; the first one adds the office's LINE account and types the code ${code}`,
  ].join('\n');
}

export const stopping = 'กำลังหยุดทำงาน · Stopping';
