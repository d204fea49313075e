/** Words of `npm run doctor` and `npm run office` of the files that tell what the yearly assessment asks for. */
import type { Board, Boards } from '../offices/board.js';
import type { ProfileFault } from '../offices/profile-fault.js';
import type { Words } from './doctor.js';
import { profileFaultLine, profileFaultWords } from './profile-faults.js';

const MAX_FAULTS = 3;

export function boardFaulty(file: string, faults: readonly ProfileFault[]): Words {
  const shown = faults.slice(0, MAX_FAULTS).map(profileFaultWords);
  const left = faults.length - shown.length;
  return {
    says: {
      thai: `รายการหลักฐานการประเมินใน ${file} ไม่ถูกต้อง จึงไม่ได้ใช้: ${shown.map(({ thai }) => thai).join('; ')}${left > 0 ? `; และอีก ${left} รายการ` : ''}`,
      english: `The assessment's list ${file} is faulty and left out: ${shown.map(({ english }) => english).join('; ')}${left > 0 ? `; and ${left} more` : ''}`,
    },
    remedy: {
      thai: 'แก้ไขไฟล์นี้ ตรวจด้วย npm run office -- check แล้วเริ่มระบบใหม่ (วิธีเขียนไฟล์: docs/assessment.md)',
      english:
        'Mend it, check it by npm run office -- check, then restart the bot (how to write it: docs/assessment.md)',
    },
  };
}

export function boardFolderMissing(folder: string): Words {
  return {
    says: {
      thai: `ไม่พบโฟลเดอร์รายการหลักฐานการประเมิน ${folder} จึงใช้รายการของระบบ`,
      english: `There is no folder ${folder} with the assessment's lists: the built-in ones are used`,
    },
  };
}

export function boardFine(year: number, board: Pick<Board, 'year' | 'items'>): Words {
  const inherited = board.year !== year;
  return {
    says: {
      thai: `รายการหลักฐานการประเมินปีงบประมาณ ${year}: ${board.items.length} ข้อ${inherited ? ` ตามรายการของปี ${board.year} เพราะยังไม่มีไฟล์ของปี ${year}` : ''}`,
      english: `The assessment of fiscal year ${year} asks for ${board.items.length} items${inherited ? `, as that of ${board.year} did: ${year} has no file yet` : ''}`,
    },
  };
}

/** On lines, for the command line: nothing of an office that keeps no evidence. */
export function boardLines(boards: Boards | undefined): string[] {
  return (boards?.faulty ?? []).flatMap(({ file, faults }) => [
    `รายการหลักฐานการประเมินต้องแก้ไข: ${file} / Mend the assessment's list:`,
    ...faults.map((fault) => `  - ${profileFaultLine(fault)}`),
  ]);
}
