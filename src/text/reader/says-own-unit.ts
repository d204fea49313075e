/** Reads that somebody means the own unit, without naming it: 'หน่วยงานของผมครับ', 'ของ รพ.สต.เราเองนี่แหละ'. */
import { wishWords } from './wish-words.js';

const FROM = '(?:(?:ข้อมูล)?(?:เป็น|มา|จาก|ของ|ใช้|เอา|ก็|คือ)*)';
const US = '(?:ผม|ดิฉัน|ฉัน|หนู|เรา|พวกเรา|ข้าพเจ้า|ตัวเอง|ตนเอง|ท่าน|ที่นี่)';
const SELF = '(?:เอง|นี่|นี้|แหละ|แหล่ะ|ล่ะ|ละ)*';
const OWN_UNIT = new RegExp(
  `^${FROM}(?:หน่วยงาน|กลุ่มงาน|กลุ่ม|งาน|ฝ่าย|สำนักงาน|ที่ทำงาน|องค์กร)(?:ของ)?${US}${SELF}$|^${FROM}(?:เรา|พวกเรา|ที่นี่)${SELF}$|` +
    `^(?:(?:เรา|ผม|หนู|จัด)?ทำ(?:ขึ้น)?|เขียน|ผลิต)เอง${SELF}$`,
);
/** Each is one of many: whose unit is of another kind may mean another one. */
const KINDS: [names: string, begins: RegExp][] = [
  ['รพ\\.?สต\\.?|โรงพยาบาลส่งเสริมสุขภาพตำบล|อนามัย|สถานีอนามัย', /^(?:รพ\.?สต|โรงพยาบาลส่งเสริม|(?:สถานี)?อนามัย)/],
  ['รพ\\.?|โรงพยาบาล', /^(?:รพ\.?(?!\.?สต)|โรงพยาบาล(?!ส่งเสริม))/],
  ['สสอ\\.?|สาธารณสุขอำเภอ', /^(?:สสอ|สำนักงานสาธารณสุขอำเภอ)/],
  ['สสจ\\.?|สาธารณสุขจังหวัด', /^(?:สสจ|สำนักงานสาธารณสุขจังหวัด)/],
  ['ศูนย์', /^ศูนย์/],
  ['แผนก|ตึก', /^(?:แผนก|ตึก)/],
];
const OF_KIND = KINDS.map(([names, begins]) => ({
  said: new RegExp(`^${FROM}(?:${names})(?:ของ)?${US}${SELF}$`),
  begins,
}));

/** 'perhaps': of a kind of which this unit is none. @returns undefined where no own unit is meant */
export function saysOwnUnit(text: string, unitName: string): 'own' | 'perhaps' | undefined {
  const words = wishWords(text);
  if (OWN_UNIT.test(words)) return 'own';
  const kind = OF_KIND.find(({ said }) => said.test(words));
  return kind && (kind.begins.test(unitName) ? 'own' : 'perhaps');
}
