/** The invented people of the demo, and what it prints. */
import { type Office, type Role, roleTitle } from '../offices/office.js';

export interface DemoPerson {
  /** Names the phone on the page. */
  key: string;
  name: string;
  position: string;
  contact: string;
  roles: Role[];
  /** What is written above the phone. */
  title: string;
  device?: 'phone' | 'pc';
}

/** Who holds the roles that only some offices know. */
const otherHolders: [Role, (office: Office) => Pick<DemoPerson, 'key' | 'name' | 'position'>][] = [
  ['checker', () => ({ key: 'checker', name: 'วีระ ตัวอย่าง', position: 'นักวิชาการสาธารณสุข' })],
  ['groupHead', () => ({ key: 'head', name: 'ดวงแก้ว ตัวอย่าง', position: 'หัวหน้ากลุ่มงาน' })],
  ['screener', () => ({ key: 'screener', name: 'เพชร ตัวอย่าง', position: 'นักวิชาการคอมพิวเตอร์' })],
  ['executive', ({ head }) => ({ key: 'deputy', name: 'ชัย ตัวอย่าง', position: `ผู้ช่วย${head}` })],
];

export function demoPeople(office: Office): DemoPerson[] {
  const proposes: Role = office.procedures.ordinary?.submit.roles?.[0] ?? 'requester';
  const others = otherHolders.filter(([role]) => role in office.roleTitles);
  return [
    person({ key: 'staff', name: 'สมหญิง ตัวอย่าง', position: 'พยาบาลวิชาชีพ', roles: [proposes] }, office),
    ...others.map(([role, holder]) => person({ ...holder(office), roles: [role] }, office)),
    person({ key: 'chief', name: 'สมชาย ตัวอย่าง', position: office.head, roles: ['approver'] }, office),
    person(
      {
        key: 'webmaster',
        name: 'มานี ตัวอย่าง',
        position: 'นักวิชาการคอมพิวเตอร์',
        roles: ['webmaster'],
        device: 'pc',
      },
      office,
    ),
    ...(office.webmastersAtLeast > 1
      ? [
          person(
            { key: 'standIn', name: 'มานะ ตัวอย่าง', position: 'เจ้าพนักงานธุรการ', roles: ['webmaster'] },
            office,
          ),
        ]
      : []),
    person(
      { key: 'administrator', name: 'ปิติ ตัวอย่าง', position: 'เจ้าพนักงานธุรการ', roles: ['administrator'] },
      office,
    ),
  ];
}

function person(given: Omit<DemoPerson, 'title' | 'contact'>, office: Office): DemoPerson {
  const title = given.roles.map((role) => roleTitle(office, role)).join(' · ');
  return { ...given, title, contact: '081-000-0000' };
}

/** Has not added the account yet: to play the registration. */
export const demoNewcomer = { key: 'newcomer', name: 'ชูใจ ตัวอย่าง', title: 'เจ้าหน้าที่ใหม่' };

export function demoStarted({ pageUrl, folder }: { pageUrl: string; folder: string }): string {
  return [
    '',
    '  Publish Desk: ทดลองใช้งานได้แล้ว / the demo is ready',
    '',
    `  เปิดหน้านี้ในเบราว์เซอร์ / open in a browser:  ${pageUrl}`,
    '',
    '  เริ่มที่โทรศัพท์ของสมหญิง: พิมพ์ “ขอเผยแพร่” หรือแตะเมนู',
    '  ลองลงทะเบียนคนใหม่: โทรศัพท์ของชูใจ (ล่างสุด) กด “เพิ่มเพื่อน” แล้วให้สิทธิ์ที่โทรศัพท์ของปิติ',
    `  ข้อมูลเก็บไว้ที่ / data is kept in ${folder}   (npm run demo -- --fresh เริ่มใหม่ / starts over)`,
    '  กด Ctrl+C เพื่อหยุด / to stop',
    '',
  ].join('\n');
}
