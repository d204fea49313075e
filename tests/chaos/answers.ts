/** The answers that people type or send where the bot asks for something that no button says. */
import * as acting from '../../src/text/acting.js';
import * as approval from '../../src/text/approval.js';
import * as attach from '../../src/text/attach.js';
import * as slip from '../../src/text/correct-text.js';
import * as info from '../../src/text/info.js';
import * as publication from '../../src/text/publication.js';
import * as signedPaper from '../../src/text/signed-paper.js';
import { asks } from '../support/fill-form.js';
import type { Dice } from './dice.js';
import type { Doing } from './doing.js';

const says = (...texts: string[]): Doing[] => texts.map((text) => ({ says: text }));
const filesDone = 'ส่งเอกสารครบแล้ว';

const answers: readonly [shown: string, answers: readonly Doing[]][] = [
  ['พบคำขอฉบับร่าง', says(...Array(8).fill('ทำต่อ'), 'เริ่มใหม่', 'ทิ้ง')],
  ['บันทึกข้อความแล้ว', [...says(filesDone, filesDone), { sends: 'document' }]],
  ['ได้รับเอกสาร', [...says(filesDone, filesDone, filesDone), { sends: 'photo' }]],
  [asks.category, says('8', '2', '3', '9')],
  [asks.item, says('1', '2')],
  [asks.subject, says('รณรงค์ป้องกันไข้เลือดออก', 'ประกาศวันหยุด', 'ผลการดำเนินงานไตรมาส 1')],
  [
    asks.details,
    [
      ...says('ขอเชิญร่วมกำจัดแหล่งเพาะพันธุ์ยุงลาย', 'ขอเชิญร่วมประชุม', filesDone, filesDone),
      ...([{ sends: 'document' }, { sends: 'photo' }, { sends: 'album' }] as const),
    ],
  ],
  [asks.source, says('กลุ่มงานควบคุมโรค')],
  [asks.infoPeriod, says('ข้าม', '1-30 พ.ย. 2569')],
  [asks.online, says('สิ้นปีงบ', '30 วัน', '3 เดือน', 'ไม่มีกำหนดสิ้นสุด', 'ไม่มีกำหนดสิ้นสุด')],
  [asks.reviewOn, says('30 วัน', '3 เดือน')],
  [asks.links, says('ข้าม', 'https://www.example.go.th/a')],
  [asks.remarks, says('ข้าม')],
  [asks.keywords, says('ข้าม')],
  [approval.titles.askReason, says('ข้อมูลไม่ครบถ้วน กรุณาแก้ไข')],
  [info.asks.requestInfo, says('ข้อมูลนี้ใช้ถึงเมื่อใด')],
  [info.asks.giveInfo, says('ใช้ถึงสิ้นเดือนนี้')],
  [info.asks.flag, says('ชื่อผู้ติดต่อเปลี่ยนแล้ว')],
  [publication.askPageAddress, addresses('news')],
  ['กรุณาส่งลิงก์หน้าเว็บไซต์ที่ถูกต้อง', addresses('moved')],
  [slip.titles.ask, says('ขอเชิญร่วมกำจัดแหล่งเพาะพันธุ์ยุงลายฯ', 'ประกาศวันหยุดราชการ', 'กลุ่มงานควบคุมโรคฯ')],
  [acting.orderTitles.number, says('12/2569', '45/2569')],
  [acting.orderTitles.period, says('วันนี้', 'สัปดาห์นี้', 'เดือนนี้', 'เดือนหน้า')],
  ['กรุณาพิมพ์ปัญหาอุปสรรค', says('เครื่องคอมพิวเตอร์ไม่เพียงพอ', 'ไม่มี')],
  [attach.sendFiles, [{ sends: 'new document' }, { sends: 'photo' }]],
  [
    signedPaper.titles.ask,
    [{ sends: 'document' }, { sends: 'photo' }, ...says('สาธารณสุขอำเภอลงนาม เนื่องจากต้องใช้ต้นฉบับ')],
  ],
];

function addresses(folder: string): Doing[] {
  return says(...[1, 2, 3].map((number) => `https://www.example.go.th/${folder}/${number}`));
}

/** Answers that nobody expects. */
export const rubbish = [
  '???',
  'ok',
  'ยกเลิก',
  '👍',
  'ย้อนกลับ',
  "'; DROP TABLE requests; --",
  '{"$ne":null}',
  'ครับผม',
  'รายงาน',
];
export const sendings = [
  'photo',
  'document',
  'album',
  'new document',
  'program',
  'sticker',
  'location',
  'nothing any more',
] as const;

export function answerTo(shownTexts: readonly string[], dice: Dice): Doing | undefined {
  const shown = shownTexts.join('\n');
  const asked = answers.find(([words]) => shown.includes(words));
  return asked && dice.pick(asked[1]);
}
