/** Topics of help: their words, their readers, and the command that does it. */
import { DRAFT_KEPT_DAYS } from '../domain/conversation.js';
import type { HelpTopic } from '../domain/help-topics.js';
import type { KeptDays } from '../domain/kept-days.js';
import type { Person } from '../domain/person/person.js';
import { type Command, commandWord } from './commands.js';
import { buttons as handOver } from './hand-over.js';
import { buttons as people } from './people.js';

export const helpTitle = 'ช่วยเหลือ';
export const chooseTopic = 'กรุณาเลือกเรื่องที่ต้องการคำแนะนำ';

export const topicTitles: Record<HelpTopic, string> = {
  form: 'กรอกคำขอเผยแพร่',
  files: 'แนบไฟล์จากคอมพิวเตอร์',
  search: 'ค้นหาคำขอ',
  extension: 'ขยายเวลา ปรับปรุง เอาลง',
  paper: 'แบบฟอร์มและเอกสาร',
  registers: 'ทะเบียนและรายงาน',
  decider: 'ใครพิจารณาคำขอ',
  deciding: 'พิจารณาคำขอ',
  publishing: 'นำขึ้นเว็บไซต์',
  coverage: 'ตรวจความครบถ้วน',
  reminders: 'พักการแจ้งเตือน',
  ownData: 'ข้อมูลและวันลาของฉัน',
  keeping: 'การเก็บรักษาบันทึก',
  report: 'รายงานผลการเผยแพร่',
  people: 'บุคลากรและสิทธิ์',
};

const quoted = (command: Command) => `“${commandWord(command)}”`;

interface TopicAnswer {
  text: string;
  command: Command;
}

export function topicAnswer(topic: HelpTopic, kept: KeptDays): TopicAnswer {
  return topic === 'keeping' ? { text: keepingText(kept), command: 'people' } : topicAnswers[topic];
}

function keepingText({ chatDays, trafficDays }: KeptDays): string {
  const traffic =
    trafficDays === undefined
      ? 'ระบบนี้ไม่ได้ตั้งให้เก็บข้อมูลจราจรทางคอมพิวเตอร์'
      : `ข้อมูลจราจรทางคอมพิวเตอร์เก็บ ${trafficDays} วัน ในโฟลเดอร์ traffic ของข้อมูลระบบบนเครื่องแม่ข่าย วันละหนึ่งไฟล์ ส่งออกด้วยคำสั่ง\nnpm run logs -- export`;
  return `คำขอ ประวัติ ไฟล์ การแต่งตั้ง และหลักฐานเก็บไว้ตลอด ไม่มีคำสั่งในแชตที่ลบได้\n\n${traffic}\n\nข้อความที่พิมพ์ในแชตและเนื้อหาข้อความที่ส่งแล้วเก็บ ${chatDays} วัน ฉบับร่างที่พักไว้เก็บ ${DRAFT_KEPT_DAYS} วัน`;
}

export const topicAnswers: Record<Exclude<HelpTopic, 'keeping'>, TopicAnswer> = {
  form: {
    text: `พิมพ์ ${quoted('newRequest')} แล้วตอบทีละข้อ แตะตัวเลือกหรือพิมพ์คำตอบได้ ระหว่างกรอกพิมพ์ ${quoted('back')} ${quoted('save')} หรือ ${quoted('cancel')} ได้ทุกข้อ ข้อมูลที่ตอบแล้วไม่หาย ก่อนส่งจะแสดงทุกข้อให้ตรวจสอบ`,
    command: 'newRequest',
  },
  files: {
    text: `ระหว่างกรอกคำขอ พิมพ์ ${quoted('uploadFiles')} เพื่อรับลิงก์แนบไฟล์จากคอมพิวเตอร์ หรือส่งไฟล์ในแชตนี้ได้โดยตรง`,
    command: 'uploadFiles',
  },
  search: {
    text: `พิมพ์ ${quoted('search')} ตามด้วยคำในหัวข้อ รายละเอียด หรือคำค้น เช่น “ค้นหา ไข้เลือดออก” หรือพิมพ์เลขที่คำขอ เช่น เลขที่ 2/2570 ในทุกรายการ พิมพ์หมายเลขของรายการเพื่อเปิดคำขอนั้น`,
    command: 'search',
  },
  extension: {
    text: `เปิดคำขอที่เผยแพร่แล้วจาก ${quoted('status')} ใต้คำขอมีปุ่มสำหรับขอขยายเวลา ขอปรับปรุง และขอนำลงจากเว็บไซต์`,
    command: 'status',
  },
  paper: {
    text: `พิมพ์ ${quoted('papers')} เพื่อรับแบบฟอร์มเปล่า แบบฟอร์มของคำขอที่ส่งแล้วอยู่ที่ปุ่มใต้คำขอ`,
    command: 'papers',
  },
  registers: {
    text: `พิมพ์ ${quoted('openRegisters')} เพื่อเปิดทะเบียนคำขอ ทะเบียนข้อมูลบนเว็บไซต์ รายงานการปิดประกาศ/ปลดประกาศ และบัญชีรายชื่อแนบท้ายคำสั่ง บันทึกเป็น PDF หรือ Excel ได้ พิมพ์ ${quoted('assessment')} เพื่อดูว่าหลักฐานการประเมินมีแล้วหรือขาดข้อใด`,
    command: 'openRegisters',
  },
  decider: {
    text: `หน้าตรวจสอบก่อนส่งบอกว่าคำขอจะเสนอต่อใคร เมื่อส่งแล้ว ${quoted('status')} บอกว่าอยู่ที่ใครและรอมานานเท่าใด`,
    command: 'status',
  },
  deciding: {
    text: `พิมพ์ ${quoted('myWork')} แล้วเปิดคำขอ อ่านรายละเอียดและไฟล์ แล้วกดปุ่มพิจารณาใต้คำขอ ระบบจะถามยืนยันก่อนบันทึก การพิมพ์ข้อความไม่ถือเป็นผลการพิจารณา`,
    command: 'myWork',
  },
  publishing: {
    text: `พิมพ์ ${quoted('myWork')} กดรับงาน นำข้อมูลขึ้นเว็บไซต์ แล้ววางลิงก์ในแชตนี้ ระบบจะแสดงให้ตรวจสอบก่อนยืนยัน`,
    command: 'myWork',
  },
  coverage: {
    text: `พิมพ์ ${quoted('coverage')} เพื่อดูว่าหมวดหมู่ใดยังไม่มีข้อมูลบนเว็บไซต์ เผยแพร่และตรวจล่าสุดเมื่อใด และตรวจรายการที่ต้องมีตามกฎหมายหรือมาตรฐานทีละข้อ`,
    command: 'coverage',
  },
  reminders: {
    text: `พิมพ์ ${quoted('pauseReminders')} เพื่อไม่รับการเตือนถึงวันที่กำหนด งานใหม่และผลคำขอยังส่งให้ตามปกติ`,
    command: 'pauseReminders',
  },
  ownData: {
    text: `พิมพ์ ${quoted('ownData')} เพื่อดูและแก้ไขหมายเลขติดต่อ ชื่อ ตำแหน่ง หน่วยงาน และบันทึกวันลาของท่าน`,
    command: 'ownData',
  },
  report: {
    text: `พิมพ์ ${quoted('report')} เพื่อดูรายงานของเดือนล่าสุด เลือกเดือน ไตรมาส หรือปีงบประมาณอื่นได้จากปุ่มใต้รายงาน`,
    command: 'report',
  },
  people: {
    text: `พิมพ์ ${quoted('people')} เพื่อยืนยันผู้ลงทะเบียน กำหนดหรือสิ้นสุดสิทธิ์ บันทึกวันลา และโอนงาน พิมพ์ชื่อต่อท้ายเพื่อค้นหา เช่น “${commandWord('people')} สมหญิง” เมื่อมีผู้ย้าย ลาออก หรือเกษียณ แตะชื่อผู้นั้น กด “${handOver.handOver}” แล้วกด “${people.markLeft}”`,
    command: 'people',
  },
};

/** @returns nothing where neither can be called */
export function whomToCall({
  administrator,
  webmaster,
}: Record<'administrator' | 'webmaster', Pick<Person, 'position' | 'contact'> | undefined>): string {
  const lines = [
    ['ผู้ดูแลระบบ', administrator],
    ['เว็บมาสเตอร์', webmaster],
  ] as const;
  return lines
    .flatMap(([role, person]) => (person?.contact ? [`${role}: ${person.position} ${person.contact}`] : []))
    .join('\n');
}
