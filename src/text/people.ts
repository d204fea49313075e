/** The words of introducing oneself and of giving roles. */
import { type IntroductionField, type Person, rolesOf } from '../domain/person/person.js';
import { type Office, type Role, roleTitle } from '../offices/office.js';
import { joined } from './joined.js';

export interface QuestionWords {
  title: string;
  example?: string;
  why?: string;
}

export const introductionQuestions: Record<IntroductionField, QuestionWords> = {
  name: {
    title: 'กรุณาพิมพ์ชื่อและนามสกุล',
    example: 'เช่น สมหญิง ตัวอย่าง',
    why: 'ใช้เป็นชื่อผู้ลงนามในแบบฟอร์มการขอเผยแพร่ข้อมูล',
  },
  position: {
    title: 'กรุณาพิมพ์ตำแหน่ง',
    example: 'เช่น นักวิชาการสาธารณสุขชำนาญการ',
    why: 'แสดงใต้ชื่อในแบบฟอร์มการขอเผยแพร่ข้อมูล',
  },
  unit: {
    title: 'กรุณาเลือกกลุ่มงานหรือหน่วยงานที่สังกัด',
    why: 'แสดงเป็นชื่อหน่วยงานเจ้าของข้อมูล',
  },
  contact: {
    title: 'กรุณาพิมพ์หมายเลขโทรศัพท์หรืออีเมลสำหรับติดต่อกลับ',
    example: 'เช่น 081-000-0000',
    why: 'ใช้ประสานงานเมื่อมีข้อสงสัยเกี่ยวกับข้อมูล',
  },
};

export const typeOtherUnit = 'หากไม่มีในรายการ กรุณาพิมพ์ชื่อหน่วยงาน';

export const labels = {
  name: 'ชื่อ-สกุล',
  position: 'ตำแหน่ง',
  unit: 'หน่วยงาน',
  contact: 'ติดต่อ',
  status: 'สถานะ',
  roles: 'สิทธิ์',
};

export const personStatusWords: Record<Person['status'], string> = {
  introducing: 'กำลังลงทะเบียน',
  waiting: 'รอยืนยันสิทธิ์',
  active: 'ใช้งานได้',
  suspended: 'ระงับสิทธิ์ชั่วคราว',
  declined: 'ไม่ยืนยันสิทธิ์',
  left: 'พ้นจากหน่วยงาน',
};

export const titles = {
  introductionReview: 'ตรวจสอบข้อมูลก่อนส่ง',
  newcomer: 'ผู้ลงทะเบียนใหม่ รอยืนยันสิทธิ์',
  person: 'ข้อมูลบุคลากร',
  list: 'บุคลากร',
  registered: 'ลงทะเบียนเรียบร้อยแล้ว',
};

export const buttons = {
  confirm: 'ยืนยันข้อมูล',
  edit: 'แก้ไข',
  decline: 'ไม่ยืนยันสิทธิ์',
  suspend: 'ระงับสิทธิ์ชั่วคราว',
  markLeft: 'พ้นจากหน่วยงาน',
  reinstate: 'คืนสิทธิ์',
};

export const people = 'คน';
export const unnamed = 'ยังไม่ระบุชื่อ';
export const tapPerson = 'แตะชื่อเพื่อดูและกำหนดสิทธิ์';
export const tapForDetails = 'แตะชื่อเพื่อดูรายละเอียด';
export const blocked = 'ผู้นี้บล็อกบัญชีของระบบ จึงรับข้อความไม่ได้';
export const noRoles = 'ยังไม่มีสิทธิ์';
export const nobodyYet = 'ยังไม่มีผู้ลงทะเบียน';
export const chooseRole = 'แตะเพื่อให้หรือสิ้นสุดสิทธิ์';
export const introductionReviewHint =
  'แตะข้อที่ต้องการแก้ไข หากถูกต้อง กด “ยืนยันข้อมูล” ผู้ดูแลระบบจะยืนยันสิทธิ์ แล้วระบบจะแจ้งผลให้ทราบ';

export function correct(field: IntroductionField): string {
  return `แก้ไข${labels[field]}`;
}

export function welcome(office: Office): string {
  return `ยินดีต้อนรับสู่ระบบขอเผยแพร่ข้อมูลผ่านเว็บไซต์ ${office.name} กรุณาลงทะเบียนก่อนเริ่มใช้งาน`;
}

export const waitForAdministrator =
  'ได้รับข้อมูลการลงทะเบียนแล้ว อยู่ระหว่างรอผู้ดูแลระบบยืนยันสิทธิ์ ระบบจะแจ้งผลให้ทราบทางช่องทางนี้';
export const declinedSentence = 'ผู้ดูแลระบบไม่ยืนยันสิทธิ์การใช้งานของท่าน หากเห็นว่าไม่ถูกต้อง กรุณาติดต่อผู้ดูแลระบบ';
export const suspendedSentence = 'สิทธิ์การใช้งานของท่านถูกระงับชั่วคราว กรุณาติดต่อผู้ดูแลระบบ';

export const leftSentence = 'บันทึกไว้ว่าท่านพ้นจากหน่วยงานแล้ว หากเห็นว่าไม่ถูกต้อง กรุณาติดต่อผู้ดูแลระบบ';

/** To somebody who was shut out. */
export function reinstated(office: Office, person: Person): string {
  return `ผู้ดูแลระบบคืนสิทธิ์ให้ท่านแล้ว ใช้งานได้ตามเดิม สิทธิ์ของท่าน: ${rolesWords(office, rolesOf(person))}`;
}

export function giveRoleWords(office: Office, role: Role): string {
  return `ให้สิทธิ์: ${roleTitle(office, role)}`;
}

export function endRoleWords(office: Office, role: Role): string {
  return `สิ้นสุดสิทธิ์: ${roleTitle(office, role)}`;
}

export function rolesWords(office: Office, roles: Role[]): string {
  return roles.length > 0 ? roles.map((role) => roleTitle(office, role)).join(' · ') : noRoles;
}

export function personAlt(office: Office, person: Person, roles: Role[]): string {
  const { name, position, unit } = person;
  return `${name} ${position} ${unit.name} ${personStatusWords[person.status]} สิทธิ์: ${rolesWords(office, roles)}`;
}

export function listDetail(office: Office, person: Person, roles: Role[]): string {
  const what = person.status === 'active' ? rolesWords(office, roles) : personStatusWords[person.status];
  return `${what} · ${person.position} ${person.unit.name}`;
}

export function listAlt(title: string, persons: Person[]): string {
  const waiting = persons.filter(({ status }) => status === 'waiting');
  const all = `${title} ${persons.length} คน`;
  if (waiting.length === 0) return all;
  return `${all} รอยืนยันสิทธิ์ ${waiting.length} คน ${joined(waiting, ({ name }) => name)}`;
}

export function registeredAlt(office: Office, roles: Role[]): string {
  return `ลงทะเบียนเรียบร้อยแล้ว สิทธิ์ของท่านคือ ${rolesWords(office, roles)}`;
}

export function introductionReviewAlt({ name, position, unit, contact }: Person): string {
  return `กรุณาตรวจสอบข้อมูล: ${name} ${position} ${unit.name} ${contact}`;
}

/** The first things to do in a role that was just given. */
export const nextSteps: Record<Role, string> = {
  requester: 'พิมพ์ “ขอเผยแพร่” เพื่อเริ่มคำขอใหม่ และ “สถานะ” เพื่อติดตามคำขอ',
  provider: 'พิมพ์ “ขอเผยแพร่” เพื่อเสนอข้อมูลของหน่วยงานที่ท่านได้รับแต่งตั้ง',
  checker: 'ระบบจะส่งคำขอที่รอการตรวจสอบให้ท่านทางช่องทางนี้ พิมพ์ “งานของฉัน” เพื่อดูได้ทุกเมื่อ',
  groupHead: 'ระบบจะส่งคำขอที่รอการตรวจสอบให้ท่านทางช่องทางนี้ พิมพ์ “งานของฉัน” เพื่อดูได้ทุกเมื่อ',
  screener: 'ระบบจะส่งคำขอที่รอการกลั่นกรองให้ท่านทางช่องทางนี้ พิมพ์ “งานของฉัน” เพื่อดูได้ทุกเมื่อ',
  approver: 'ระบบจะส่งคำขอที่รอการพิจารณาให้ท่านทางช่องทางนี้ พิมพ์ “งานของฉัน” เพื่อดูได้ทุกเมื่อ',
  webmaster: 'ระบบจะแจ้งท่านเมื่อมีข้อมูลรอนำขึ้นเว็บไซต์ พิมพ์ “งานของฉัน” เพื่อดูได้ทุกเมื่อ',
  executive: 'ท่านเปิดดูคำขอที่ได้รับแจ้งได้ทุกเรื่อง',
  administrator: 'พิมพ์ “บุคลากร” เพื่อยืนยันผู้ลงทะเบียนและกำหนดสิทธิ์',
};
