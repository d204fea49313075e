/** The words for what waits and nobody can do, and for places that are not filled. */
import type { Person } from '../domain/person/person.js';
import { dueStep, type PublishRequest } from '../domain/request/publish-request.js';
import { type Office, roleTitle } from '../offices/office.js';
import { unitName } from './appointments.js';
import { joined } from './joined.js';
import { personStatusWords } from './people.js';
import { numberAndSubject } from './request-words.js';

export const stuckTitle = 'คำขอที่ไม่มีผู้ดำเนินการต่อได้';

const HAS_BLOCKED = 'บล็อกบัญชีของระบบ';
const ON_LEAVE = 'ลา';

/** The sentence stands in a text message, for which LINE has a limit. */
const MAX_NAMES = 10;

/** Behind a sentence. */
export function missingWords(missing: Person[]): string {
  if (missing.length === 0) return '';
  const names = missing
    .slice(0, MAX_NAMES)
    .map((person) => `${person.name} (${whyOutOfReach(person)})`)
    .join(', ');
  const hidden = missing.length - MAX_NAMES;
  return ` ผู้มีสิทธิ์ที่ติดต่อไม่ได้: ${names}${hidden > 0 ? ` และอีก ${hidden} คน` : ''}`;
}

function whyOutOfReach({ status, blockedBot }: Person): string {
  if (status !== 'active') return personStatusWords[status];
  return blockedBot ? HAS_BLOCKED : ON_LEAVE;
}

/** To an administrator: who is missing, and what can be done about it. */
export function leftStuck(
  missing: readonly Person[],
  { office, count }: { office: Office; count: number },
): string {
  const who = missing.slice(0, MAX_NAMES).map((person) => `${person.name} ${whyOutOfReach(person)}`);
  const because = who.length > 0 ? `${who.join(', ')} จึงมี` : 'มี';
  const order = office.acting ? ' หรือบันทึกคำสั่งปฏิบัติราชการแทน' : '';
  return `${because}คำขอ ${count} เรื่องที่ไม่มีผู้ดำเนินการต่อได้ กรุณากำหนดสิทธิ์ให้ผู้อื่น${order} โดยพิมพ์ “บุคลากร”`;
}

/** Whom the step waits for: in which capacity, and where it is a matter of units, which role of which. */
export function awaitedWords(office: Office, request: PublishRequest): string {
  const step = dueStep(request);
  if (!step?.units) return step?.capacity ?? request.procedure.publish.capacity;
  return `${step.capacity} (${step.roles.map((role) => roleTitle(office, role)).join(' หรือ ')}: ${unitsWords(office, step.units)})`;
}

function unitsWords(office: Office, units: readonly string[]): string {
  return joined(units, (unit) => unitName(office, unit));
}

/** To an administrator: others may go on, so nothing waits, but the unit should have a head. */
export function headMissing(office: Office, request: PublishRequest): string {
  const title = roleTitle(office, 'groupHead');
  const units = unitsWords(office, dueStep(request)?.units ?? []);
  return `${units} ยังไม่มี${title} ในระบบ ${numberAndSubject(request)} จึงให้ผู้มีสิทธิ์ท่านอื่นตรวจสอบ กรุณากำหนดสิทธิ์ โดยพิมพ์ “บุคลากร”`;
}

/** To a requester whom nobody else checks. `told`: an administrator hears that the head is missing. */
export function checksAlone(office: Office, request: PublishRequest, told: boolean): string {
  const title = roleTitle(office, 'groupHead');
  const why = told
    ? `${unitsWords(office, dueStep(request)?.units ?? [])} ยังไม่มี${title} ในระบบ`
    : 'ขณะนี้ไม่มีผู้ตรวจสอบท่านอื่นที่ติดต่อได้';
  return `${why} ท่านจึงตรวจสอบคำขอของท่านเอง${told ? ' ระบบแจ้งผู้ดูแลระบบแล้ว' : ''}`;
}

/** @returns undefined where each group has one */
export function groupsWithoutHead(office: Office, names: readonly string[]): string | undefined {
  if (names.length === 0) return undefined;
  return `กลุ่มงานที่ยังไม่มี${roleTitle(office, 'groupHead')}: ${names.join(', ')} กรุณากำหนดสิทธิ์ โดยพิมพ์ “บุคลากร”`;
}

/** To the requester: for whom it waits, who sees to it, and that there is nothing to send anew. */
export function waitsForNobody(
  request: PublishRequest,
  {
    office,
    missing,
    administrator,
  }: { office: Office; missing: Person[]; administrator: Person | undefined },
): string {
  const role = awaitedWords(office, request);
  const told = administrator
    ? `ผู้ดูแลระบบได้รับแจ้งแล้ว (${administrator.name} ${administrator.contact})`
    : 'กรุณาติดต่อผู้ดูแลระบบ';
  return `${numberAndSubject(request)} รอ${role} แต่ขณะนี้ไม่มีผู้ที่ติดต่อได้${missingWords(missing)} ${told} คำขอยังอยู่ในลำดับ ไม่ต้องส่งใหม่`;
}

/** @returns undefined where each group has one */
export function groupsWithoutProvider(office: Office, names: readonly string[]): string | undefined {
  if (names.length === 0) return undefined;
  const title = roleTitle(office, 'provider');
  return `กลุ่มงานที่ยังไม่มี${title}: ${names.join(', ')} จึงยังไม่มีผู้รายงานปัญหาอุปสรรคประจำเดือน กรุณากำหนดสิทธิ์ โดยพิมพ์ “บุคลากร”`;
}

/** How few can be reached now, for an administrator in the morning. */
export function fewInReach(office: Office, count: number): string {
  const title = roleTitle(office, 'webmaster');
  return `ขณะนี้มี${title} ที่ติดต่อได้ ${count} คน หน่วยงานกำหนดอย่างน้อย ${office.webmastersAtLeast} คน กรุณากำหนดผู้ปฏิบัติงานทดแทน โดยพิมพ์ “บุคลากร”`;
}

/** @returns undefined where there are enough */
export function fewWebmasters(office: Office, count: number): string | undefined {
  const { webmastersAtLeast } = office;
  const title = roleTitle(office, 'webmaster');
  if (count >= webmastersAtLeast) return undefined;
  if (count === 0) return `ขณะนี้ยังไม่มี${title} ในระบบ กรุณากำหนดสิทธิ์ โดยพิมพ์ “บุคลากร”`;
  return `ขณะนี้มี${title} ในระบบเพียง ${count} คน กรอบแนวทางกำหนดอย่างน้อย ${webmastersAtLeast} คน กรุณาเพิ่มผู้ปฏิบัติงานทดแทน`;
}

/** Before the last one who can be reached loses the role or is suspended. */
export const lastWebmaster = {
  question: ({ name }: Pick<Person, 'name'>) =>
    `${name} เป็นเว็บมาสเตอร์คนสุดท้ายที่ติดต่อได้ หากดำเนินการต่อ จะไม่มีผู้นำข้อมูลขึ้นหรือลงจากเว็บไซต์ได้ กรุณากำหนดผู้อื่นก่อน หรือยืนยัน`,
  keep: 'ไม่ดำเนินการ',
};
