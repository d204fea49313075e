/** A profile to make mistakes in. */

/** The shortest profile that is sound. */
export const sound = `id: small
name: สำนักงานตัวอย่าง
shortName: สนง.
head: หัวหน้า
units:
  - { id: it, name: กลุ่มงาน }
roleTitles: { approver: ผู้อนุมัติ, webmaster: เว็บมาสเตอร์, administrator: ผู้ดูแลระบบ }
sites:
  - { id: office, name: เว็บไซต์ }
procedures:
  ordinary:
    submit:
      capacity: ผู้ขอ
    steps:
      - id: decide
        kind: decide
        roles: [approver]
        capacity: ผู้อนุมัติ
    publish:
      capacity: เว็บมาสเตอร์
    refusal:
      notifyBackByWebmaster: true
certification: รับรอง
refusalReasons: [ไม่ครบถ้วน]
form: {}
files: { extensions: [pdf] }
categories:
  - id: news
    number: "1"
    name: ข่าว
`;

export function changed(from: string, to: string): string {
  if (!sound.includes(from)) throw new Error(`the profile has no ${from}`);
  return sound.replace(from, to);
}
