/** Words of `npm run verify` to an operator who reads Thai or English. */
import type { OfficePaper } from '../domain/evidence/office-paper.js';
import type { Removal, removable } from '../domain/evidence/removal.js';
import type { RecordFault, Verification } from '../domain/evidence/verification.js';
import type { MadePaper } from '../domain/made-paper.js';
import { inBoth, type TwoLanguages } from './two-languages.js';
import { officePaperTitle } from './verify-page.js';

export const usage = `npm run verify [-- [DIR] [PAPER.pdf ...]]

  พิสูจน์ว่าบันทึกและไฟล์ไม่ถูกเปลี่ยน: ของระบบนี้ หรือของข้อมูลสำรอง DIR ทำได้ขณะระบบทำงาน
  Proves that no record and no file was changed: of this installation, or of the backup in DIR; also while the bot runs.
  ภาพย่อของรูปถ่ายสร้างจากรูปที่เก็บไว้ ไม่เป็นหลักฐาน จึงไม่ตรวจ
  The small pictures of photos are made from the photos that are kept: they are no evidence, and not looked at.
  พิสูจน์ว่าแบบฟอร์ม บันทึกข้อความ ทะเบียน รายงาน หรือสารบัญชุดหลักฐาน PAPER.pdf เป็นฉบับที่ระบบสร้าง ไม่ถูกแก้แม้แต่ไบต์เดียว
  Proves that PAPER.pdf, any paper of the program, an empty form too, is one that was made here, with no byte changed.
  จบด้วย 0 เมื่อครบถ้วน 1 เมื่อพบสิ่งที่เปลี่ยนหรือหาย 2 เมื่อตรวจไม่ได้
  Ends with 0 where all is as it was written, with 1 where something was changed or is gone, with 2 where it can't look.
`;

const kinds: Record<RecordFault['kind'], TwoLanguages> = {
  anchors: { thai: 'จุดยึดประจำวัน', english: 'anchor' },
  requests: { thai: 'คำขอ', english: 'request' },
  persons: { thai: 'บุคคล', english: 'person' },
  monthlyNotes: { thai: 'รายงานรายเดือน', english: 'monthly note' },
  fileAccesses: { thai: 'บันทึกการเปิดไฟล์', english: 'access of a file' },
  madePapers: { thai: 'เอกสารที่สร้าง', english: 'paper that was made' },
  pageChecks: { thai: 'ผลตรวจหน้าเว็บไซต์ของคำขอ', english: 'looks at the pages of request' },
  checklistMarks: { thai: 'ผลตรวจรายการ', english: 'marks of the checklist' },
  placements: { thai: 'การจัดคำขอเข้าข้อประเมินของคำขอ', english: 'places on the assessment board of request' },
  traffic: { thai: 'บันทึกจราจรวันที่', english: 'traffic log of' },
  claims: { thai: 'การรับทราบ การลบ หรือเอกสารที่สร้าง', english: 'note taken, removal or paper' },
};

function faultLine(fault: RecordFault): string {
  const { thai, english } = kinds[fault.kind];
  const name = fault.number ? `${fault.number} (${fault.id})` : fault.id;
  const found = foundWords(fault);
  return inBoth({ thai: `${thai} ${name}: ${found.thai}`, english: `${english} ${name}: ${found.english}` });
}

function foundWords(found: RecordFault): TwoLanguages {
  switch (found.fault) {
    case 'chainBroken':
      return {
        thai: `รายการที่ ${found.entry} ของประวัติไม่ต่อจากรายการก่อนหน้า`,
        english: `entry ${found.entry} of its history does not follow the one before`,
      };
    case 'rewritten':
      return {
        thai: `ประวัติถึงรายการที่ ${found.entry} ไม่ใช่ที่ยึดไว้`,
        english: `its history up to entry ${found.entry} is not the one that was anchored`,
      };
    case 'anchoredOtherwise':
      return {
        thai: `ไม่ตรงกับที่ยึดไว้ในจุดยึดที่ ${found.anchor}`,
        english: `is not as anchor ${found.anchor} holds it`,
      };
    case 'gone':
      return {
        thai: `หายไป ทั้งที่ยึดไว้ในจุดยึดที่ ${found.anchor}`,
        english: `is gone; anchor ${found.anchor} holds it`,
      };
    case 'factGone':
      return {
        thai: `${found.of} ที่ยึดไว้ในจุดยึดที่ ${found.anchor} หายไปหรือถูกเปลี่ยน`,
        english: `${found.of} of anchor ${found.anchor} is gone or was changed`,
      };
    case 'lineChanged':
      return {
        thai: `บรรทัด ${found.line} ถูกเปลี่ยน หรือบรรทัดก่อนหน้าหายไป`,
        english: `line ${found.line} was changed, or a line before it is gone`,
      };
    case 'fileMissing':
      return { thai: `ไม่พบไฟล์ ${found.fileName}`, english: `the file ${found.fileName} is missing` };
    case 'fileUnreadable':
      return { thai: `อ่านไฟล์ ${found.fileName} ไม่ได้`, english: `the file ${found.fileName} can't be read` };
    case 'fileChanged':
      return { thai: `ไฟล์ ${found.fileName} ถูกเปลี่ยน`, english: `the file ${found.fileName} was changed` };
    default:
      return simpleFaults[found.fault];
  }
}

const simpleFaults = {
  notReadable: { thai: 'อ่านไม่ได้', english: 'can not be read' },
  noChecksum: { thai: 'ไม่มีค่าตรวจสอบ', english: 'has no checksum' },
  changed: { thai: 'ถูกเปลี่ยนหลังบันทึก', english: 'was changed after it was written' },
  notCounted: { thai: 'จำนวนรายการในประวัติไม่ตรง', english: 'its entries are not as many as its version says' },
  numberLost: { thai: 'เลขที่คำขอไม่ตรงกับทะเบียนเลข', english: 'its number is not on the list of numbers' },
  anchorBroken: { thai: 'ไม่ต่อจากจุดยึดก่อนหน้า', english: 'does not follow the one before' },
} satisfies Record<string, TwoLanguages>;

const papers: Record<MadePaper['kind'], TwoLanguages> = {
  form: { thai: 'แบบฟอร์ม', english: 'form' },
  memo: { thai: 'บันทึกข้อความ', english: 'memo' },
};

export function paperMade(
  file: string,
  { paper, number, isRecordSound }: { paper: MadePaper; number: string; isRecordSound: boolean },
): string {
  const { thai, english } = papers[paper.kind];
  const at = paper.at.toISOString();
  const state = isRecordSound
    ? { thai: 'บันทึกของคำขอครบถ้วน', english: 'its record is as it was written' }
    : { thai: 'แต่บันทึกของคำขอถูกเปลี่ยน', english: 'but its record was changed' };
  return inBoth({
    thai: `${file}: ${thai}ของคำขอเลขที่ ${number} (รุ่นที่ ${paper.version}) ระบบสร้างเมื่อ ${at} ${state.thai}`,
    english: `the ${english} of request ${number} (version ${paper.version}), made ${at}; ${state.english}`,
  });
}

const listedKinds: Record<OfficePaper['kind'], string> = {
  register: 'register',
  report: 'report',
  blankForm: 'empty form',
  packIndex: 'index of a pack',
};

/** A paper that is of no one request. */
export function paperListed(
  file: string,
  { paper, isRecordSound }: { paper: OfficePaper; isRecordSound: boolean },
): string {
  const { kind, register, period, at } = paper;
  const named = officePaperTitle(paper);
  const english = [listedKinds[kind], register && `'${register}'`, period].filter(Boolean).join(' ');
  const state = isRecordSound
    ? { thai: 'บันทึกการสร้างครบถ้วน', english: 'the record of its making is as it was written' }
    : { thai: 'แต่บันทึกการสร้างถูกเปลี่ยน', english: 'but the record of its making was changed' };
  return inBoth({
    thai: `${file}: ${named} ระบบสร้างเมื่อ ${at.toISOString()} ${state.thai}`,
    english: `the ${english}, made ${at.toISOString()}; ${state.english}`,
  });
}

export function paperUnknown(file: string): string {
  return inBoth({
    thai: `${file}: ไม่ใช่ฉบับที่ระบบสร้าง หรือถูกแก้ไข (ฉบับสแกนหรือบันทึกใหม่ก็ไม่ตรง)`,
    english:
      'not a paper that was made here, or changed since (a scan or a PDF that was saved again is another)',
  });
}

const NAMED = 20;

/** The first ones, and how many there are. */
export function faultLines({ database, faults }: Verification): string[] {
  const lines = [...database.map(databaseLine), ...faults.map(faultLine)];
  return [...lines.slice(0, NAMED), faultCount(lines.length)];
}

function databaseLine(line: string): string {
  return inBoth({ thai: `ฐานข้อมูลเสียหาย: ${line}`, english: `the database is damaged: ${line}` });
}

export function sound({ counts, removals, chainedLater, unanchored, newestAnchor }: Verification): string {
  const {
    requests,
    entries,
    persons,
    monthlyNotes,
    fileAccesses,
    madePapers,
    pageChecks,
    checklistMarks,
    placements,
    files,
    trafficLines,
    anchors,
  } = counts;
  const lines = [
    inBoth({
      thai: `ครบถ้วน ไม่มีสิ่งใดถูกเปลี่ยน: คำขอ ${requests} (ประวัติ ${entries} รายการ) บุคคล ${persons} รายงาน ${monthlyNotes} การเปิดไฟล์ ${fileAccesses} เอกสาร ${madePapers} ผลตรวจหน้าเว็บไซต์ ${pageChecks} ผลตรวจรายการ ${checklistMarks} การจัดเข้าข้อประเมิน ${placements} ไฟล์ ${files} บันทึกจราจร ${trafficLines} บรรทัด จุดยึด ${anchors}`,
      english: `All is as it was written: ${requests} requests (${entries} entries), ${persons} persons, ${monthlyNotes} monthly notes, ${fileAccesses} accesses, ${madePapers} papers, ${pageChecks} looks at pages, ${checklistMarks} checklist entries, ${placements} placed requests, ${files} files, ${trafficLines} lines of traffic, ${anchors} anchors`,
    }),
    ...removals.map(removalLine),
    chainedLater > 0 &&
      inBoth({
        thai: `ประวัติ ${chainedLater} รายการมีก่อนเริ่มสายพิสูจน์: พิสูจน์ได้เพียงว่าไม่เปลี่ยนตั้งแต่วันที่ปรับรุ่น`,
        english: `${chainedLater} entries are older than the chain: it shows that nothing changed since the upgrade that began it`,
      }),
    newestAnchor !== undefined &&
      inBoth({
        thai: `จุดยึดล่าสุด ${newestAnchor.sequence}: ${newestAnchor.hash} (จดไว้นอกเครื่องได้ เพื่อพิสูจน์ว่าไม่มีใครทำสายพิสูจน์ขึ้นใหม่ทั้งสาย)`,
        english: `newest anchor ${newestAnchor.sequence}: ${newestAnchor.hash} (noted elsewhere, it shows that the whole chain was not made anew)`,
      }),
    unanchored > 0 &&
      inBoth({
        thai: `คำขอ ${unanchored} รายการเปลี่ยนหลังจุดยึดล่าสุด จะถูกยึดคืนนี้`,
        english: `${unanchored} requests moved since the last anchor; the next one takes them up tonight`,
      }),
  ];
  return lines.filter((line) => line !== false).join('\n');
}

const removedThings: Record<(typeof removable)[number], TwoLanguages> = {
  contact: { thai: 'ข้อมูลติดต่อ', english: 'contact' },
  leaves: { thai: 'วันลา', english: 'leave' },
  draft: { thai: 'ฉบับร่าง', english: 'draft' },
  chat: { thai: 'สิ่งที่พิมพ์หรือแตะในแชต', english: 'what was typed or tapped' },
  messages: { thai: 'เนื้อหาข้อความที่ส่งแล้ว', english: 'bodies of messages' },
};

function removalLine({ personId, what, at, by, reason }: Removal): string {
  const listed = (language: keyof TwoLanguages) => what.map((one) => removedThings[one][language]).join(', ');
  const whose = `${personId}, ${at.toISOString()}, ${by}: ${reason}`;
  return inBoth({
    thai: `ลบตามคำสั่งผู้ดูแลระบบ (${listed('thai')}) ${whose}`,
    english: `removed by an administrator (${listed('english')})`,
  });
}

function faultCount(count: number): string {
  return inBoth({
    thai: `พบ ${count} รายการ เก็บสำเนาไว้ก่อน แล้วเทียบกับข้อมูลสำรอง`,
    english: `${count} found. Keep a copy of what is there, then compare with a backup`,
  });
}

export const cannotLook: Record<'absent' | 'older' | 'tooNew', string> = {
  absent: inBoth({ thai: 'ไม่พบข้อมูลที่จะตรวจ', english: 'There are no records to look at' }),
  older: inBoth({
    thai: 'ข้อมูลมาจากโปรแกรมรุ่นเก่ากว่า เริ่มระบบรุ่นนี้หนึ่งครั้งก่อน (ข้อมูลสำรอง: กู้คืนลงโฟลเดอร์อื่น)',
    english:
      'An older program wrote this: start this version on it once (of a backup: restore it elsewhere first)',
  }),
  tooNew: inBoth({ thai: 'ข้อมูลมาจากโปรแกรมรุ่นใหม่กว่า', english: 'A newer program wrote this' }),
};
