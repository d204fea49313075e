/** Words of `npm run doctor` to an operator who reads Thai or English; the words of its checks stand in the files beside this one. */
import type { TwoLanguages } from './two-languages.js';

export interface Words {
  says: TwoLanguages;
  /** The remedy. */
  remedy?: TwoLanguages;
}

/** Words for a fault that some step of the operator can mend. */
export type FaultWords = Required<Words>;

export const levelWords = { ok: 'OK', note: 'NOTE', todo: 'TO DO', fault: 'FAULT' };

export const usage = `npm run doctor [-- --set-webhook] [--json]

  ตรวจว่าระบบพร้อมทำงานหรือไม่ และบอกวิธีแก้ไข / Tells what stands between this installation and a working bot.

  จบด้วย 0 เมื่อไม่พบข้อผิดพลาด (OK, NOTE, TO DO) และ 1 เมื่อพบ (FAULT) / Ends with 0 where nothing is wrong (OK, NOTE, TO DO), with 1 where something is (FAULT).

  --set-webhook  ตั้ง webhook URL ที่ LINE เป็น PUBLIC_URL ตามด้วย /webhook แล้วทดสอบ (หลายหน่วยงาน: /webhook/<หน่วยงาน>)
                 sets the webhook URL at LINE to PUBLIC_URL plus /webhook, then tests it (several offices: /webhook/<office>)
  --json         ผลตรวจเป็น JSON สำหรับระบบเฝ้าระวัง / the findings as JSON, for a monitoring system (npm run --silent doctor -- --json)
`;

export const allWell: TwoLanguages = { thai: 'ไม่พบข้อผิดพลาด', english: 'No faults found' };

export function faultsFound(count: number): TwoLanguages {
  return { thai: `พบข้อผิดพลาด ${count} รายการ`, english: `Faults found: ${count}` };
}

export function bothLanguages({ thai, english }: TwoLanguages): string {
  return thai === english ? thai : `${thai} / ${english}`;
}

export const settingsFine: Words = { says: { thai: 'การตั้งค่าครบถ้วน', english: 'The settings are complete' } };

/** `line` names the variable, in both languages. */
export function settingFaulty(line: string): Words {
  return { says: { thai: line, english: line } };
}

export function settingsFirst(file: string): Words {
  return {
    says: {
      thai: 'การตรวจอื่นทำได้เมื่อการตั้งค่าครบถ้วน',
      english: 'All other checks wait until the settings are complete',
    },
    remedy: {
      thai: `แก้ไขไฟล์ ${file} (คำอธิบายอยู่ใน .env.example) แล้วตรวจอีกครั้ง`,
      english: `Mend ${file} (.env.example explains each setting), then run this again`,
    },
  };
}

export function sameChannel(offices: string[]): Words {
  const named = offices.join(', ');
  return {
    says: {
      thai: `ใช้ LINE channel เดียวกับ ${named}`,
      english: `Has the same LINE channel as ${named}`,
    },
    remedy: {
      thai: 'แต่ละหน่วยงานต้องมี channel ของตนเอง: แก้ไขไฟล์ .env ของหน่วยงานที่ใส่ค่าผิด',
      english: 'Each office needs a channel of its own: correct the .env file that has the wrong one',
    },
  };
}

export function checkFailed(why: string): Words {
  return { says: { thai: `ตรวจไม่ได้: ${why}`, english: `Could not be checked: ${why}` } };
}
