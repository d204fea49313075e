/** The invented people of the demo, and what it prints. */
import { type Office, type Role, roleTitle } from '../offices/office.js';

/** As a person tells it; without an id where the office has no such unit on its list. */
export interface DemoUnit {
  id?: string;
  name: string;
}

export interface DemoPerson {
  /** Names the phone on the page. */
  key: string;
  name: string;
  /** The first name, for visitors who read no Thai. */
  englishName: string;
  position: string;
  contact: string;
  unit: DemoUnit;
  roles: Role[];
  /** Written above the phone. */
  title: string;
  device?: 'phone' | 'pc';
}

/** Who holds the roles that only some offices know. */
const otherHolders: [
  Role,
  (office: Office) => Pick<DemoPerson, 'key' | 'name' | 'englishName' | 'position'>,
][] = [
  [
    'checker',
    () => ({ key: 'checker', name: 'วีระ ตัวอย่าง', englishName: 'Weera', position: 'นักวิชาการสาธารณสุข' }),
  ],
  [
    'groupHead',
    () => ({ key: 'head', name: 'ดวงแก้ว ตัวอย่าง', englishName: 'Duangkaeo', position: 'หัวหน้ากลุ่มงาน' }),
  ],
  [
    'screener',
    () => ({ key: 'screener', name: 'เพชร ตัวอย่าง', englishName: 'Phet', position: 'นักวิชาการคอมพิวเตอร์' }),
  ],
  [
    'executive',
    ({ head }) => ({ key: 'deputy', name: 'ชัย ตัวอย่าง', englishName: 'Chai', position: `ผู้ช่วย${head}` }),
  ],
];

/** In the order of the story; who only hears of it stands behind. */
export function demoPeople(office: Office): DemoPerson[] {
  const proposes: Role = office.procedures.ordinary?.submit.roles?.[0] ?? 'requester';
  const others = otherHolders.filter(([role]) => role in office.roleTitles);
  const play = ([role, holder]: (typeof otherHolders)[number]) =>
    person({ ...holder(office), roles: [role] }, office);
  return [
    person(
      {
        key: 'staff',
        name: 'สมหญิง ตัวอย่าง',
        englishName: 'Somying',
        position: 'พยาบาลวิชาชีพ',
        roles: [proposes],
      },
      office,
    ),
    ...others.filter(([role]) => role !== 'executive').map(play),
    person(
      {
        key: 'chief',
        name: 'สมชาย ตัวอย่าง',
        englishName: 'Somchai',
        position: office.head,
        roles: ['approver'],
      },
      office,
    ),
    person(
      {
        key: 'webmaster',
        name: 'มานี ตัวอย่าง',
        englishName: 'Manee',
        position: 'นักวิชาการคอมพิวเตอร์',
        roles: ['webmaster'],
        device: 'pc',
      },
      office,
    ),
    ...(office.webmastersAtLeast > 1
      ? [
          person(
            {
              key: 'standIn',
              name: 'มานะ ตัวอย่าง',
              englishName: 'Mana',
              position: 'เจ้าพนักงานธุรการ',
              roles: ['webmaster'],
            },
            office,
          ),
        ]
      : []),
    ...others.filter(([role]) => role === 'executive').map(play),
    person(
      {
        key: 'administrator',
        name: 'ปิติ ตัวอย่าง',
        englishName: 'Piti',
        position: 'เจ้าพนักงานธุรการ',
        roles: ['administrator'],
      },
      office,
    ),
  ];
}

function person(given: Omit<DemoPerson, 'title' | 'contact' | 'unit'>, office: Office): DemoPerson {
  const title = given.roles.map((role) => roleTitle(office, role)).join(' · ');
  return { ...given, title, contact: '081-000-0000', unit: unitOf(given.roles, office) };
}

/** Where a role has its desk, by the words of units' names; who heads the office belongs to none of its units. */
const desks: { roles: Role[]; units: RegExp[] }[] = [
  { roles: ['webmaster', 'groupHead', 'screener', 'checker'], units: [/เว็บไซต์|สารสนเทศ/] },
  { roles: ['administrator'], units: [/บริหารทั่วไป|บริหารงานทั่วไป/] },
  { roles: ['requester', 'provider'], units: [/ควบคุมโรค/, /ส่งเสริม|วิชาการ|พัสดุ/] },
];

function unitOf(roles: Role[], office: Office): DemoUnit {
  const desk = desks.find((one) => one.roles.some((role) => roles.includes(role)));
  if (!desk) return { name: office.name };
  const fitting = desk.units.flatMap((words) => office.units.filter(({ name }) => words.test(name)));
  const [unit] = [...fitting, ...office.units];
  return unit ? { id: unit.id, name: unit.name } : { name: office.name };
}

/** Has not added the account yet: to play the registration. */
export const demoNewcomer = { key: 'newcomer', name: 'ชูใจ ตัวอย่าง', title: 'เจ้าหน้าที่ใหม่' };

export function demoStarted({
  pageUrl,
  folder,
  wishedPort,
}: {
  pageUrl: string;
  folder: string;
  wishedPort: number;
}): string {
  const isTaken = wishedPort !== 0 && new URL(pageUrl).port !== String(wishedPort);
  return [
    '',
    '  Publish Desk: ทดลองใช้งานได้แล้ว / the demo is ready',
    '',
    `  เปิดหน้านี้ในเบราว์เซอร์ / open in a browser:  ${pageUrl}`,
    ...(isTaken
      ? [`  (พอร์ต ${wishedPort} หรือพอร์ตถัดไปมีโปรแกรมอื่นใช้อยู่ / port ${wishedPort} or the next one is taken)`]
      : []),
    '',
    '  กด “เล่นให้ดู” หรือเริ่มเองที่โทรศัพท์ของสมหญิง: พิมพ์ “ขอเผยแพร่” หรือแตะเมนู',
    '  ลองลงทะเบียนคนใหม่: โทรศัพท์ของชูใจ (ล่างสุด) กด “เพิ่มเพื่อน” แล้วให้สิทธิ์ที่โทรศัพท์ของปิติ',
    `  ข้อมูลเก็บไว้ที่ / data is kept in ${folder}   (npm run demo -- --fresh เริ่มใหม่ / starts over)`,
    '  กด Ctrl+C เพื่อหยุด / to stop',
    '',
  ].join('\n');
}

export function demoUsage(offices: readonly string[]): string {
  return [
    'npm run demo -- [--office OFFICE] [--fresh]',
    `  --office  หน่วยงาน / one of ${offices.join(', ')}, or the path of a profile`,
    '  --fresh   เริ่มใหม่ ลบข้อมูลเดิมของการทดลอง / starts over, without what was played before',
    '  PORT=4500 npm run demo   ใช้พอร์ตอื่น / takes another port',
  ].join('\n');
}

export function noSuchOffice(wanted: string, offices: readonly string[]): string {
  return `ไม่มีหน่วยงาน '${wanted}' / there is no office '${wanted}'; there are: ${offices.join(', ')}.`;
}
