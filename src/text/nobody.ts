/** The words for what waits and nobody can do, and for places that are not filled. */
import type { Person } from '../domain/person/person.js';
import { type Office, roleTitle } from '../offices/office.js';
import { personStatusWords } from './people.js';

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

export function leftStuck({ name }: Person, count: number): string {
  return `${name} ${HAS_BLOCKED} จึงมีคำขอ ${count} เรื่องที่ไม่มีผู้ดำเนินการต่อได้ กรุณากำหนดสิทธิ์ให้ผู้อื่น โดยพิมพ์ “บุคลากร”`;
}

/** @returns undefined where each group has one */
export function groupsWithoutProvider(office: Office, names: readonly string[]): string | undefined {
  if (names.length === 0) return undefined;
  const title = roleTitle(office, 'provider');
  return `กลุ่มงานที่ยังไม่มี${title}: ${names.join(', ')} จึงยังไม่มีผู้รายงานปัญหาอุปสรรคประจำเดือน กรุณากำหนดสิทธิ์ โดยพิมพ์ “บุคลากร”`;
}

/** @returns undefined where there are enough */
export function fewWebmasters(office: Office, count: number): string | undefined {
  const { webmastersAtLeast } = office;
  const title = roleTitle(office, 'webmaster');
  if (count >= webmastersAtLeast) return undefined;
  if (count === 0) return `ขณะนี้ยังไม่มี${title} ในระบบ กรุณากำหนดสิทธิ์ โดยพิมพ์ “บุคลากร”`;
  return `ขณะนี้มี${title} ในระบบเพียง ${count} คน กรอบแนวทางกำหนดอย่างน้อย ${webmastersAtLeast} คน กรุณาเพิ่มผู้ปฏิบัติงานทดแทน`;
}
