/** Profiles as people get them wrong, one mistake each: what it is, what stands in place of what, and all that its writer is told. */

export interface WrongProfile {
  mistake: string;
  /** In the small profile; the end of the file where it is absent. */
  from?: string;
  to: string;
  says: string[];
}

const step = '        kind: decide';
const long = (characters: number) => 'ก'.repeat(characters);
const many = (count: number, entry: (place: number) => string) =>
  `[${Array.from({ length: count }, (_, place) => entry(place)).join(', ')}]`;

export const wrongProfiles: WrongProfile[] = [
  // slips of YAML
  {
    mistake: 'a tab before a key',
    from: '  - { id: it',
    to: '\t- { id: it',
    says: [
      'บรรทัด 6: ย่อหน้าด้วยแท็บ (Tab) ไม่ได้ ให้ใช้เว้นวรรค ที่พิมพ์ไว้: “⇥- { id: it, name: กลุ่มงาน }” ควรเป็น: “  - { id: it, name: กลุ่มงาน }”',
    ],
  },
  {
    mistake: 'a tab in a step',
    from: '        kind: decide',
    to: '\t\tkind: decide',
    says: [
      'บรรทัด 16: ย่อหน้าด้วยแท็บ (Tab) ไม่ได้ ให้ใช้เว้นวรรค ที่พิมพ์ไว้: “⇥⇥kind: decide” ควรเป็น: “    kind: decide”',
    ],
  },
  {
    mistake: 'no blank after a colon',
    from: 'head: หัวหน้า',
    to: 'head:หัวหน้า',
    says: ['บรรทัด 4: ต้องเว้นวรรคหลังเครื่องหมาย : และ - ที่พิมพ์ไว้: “head:หัวหน้า” ควรเป็น: “head: หัวหน้า”'],
  },
  {
    mistake: 'no blank after a colon in a step',
    from: 'kind: decide',
    to: 'kind:decide',
    says: [
      'บรรทัด 16: ต้องเว้นวรรคหลังเครื่องหมาย : และ - ที่พิมพ์ไว้: “        kind:decide” ควรเป็น: “        kind: decide”',
    ],
  },
  {
    mistake: 'no blank after a colon in braces',
    from: '{ id: it,',
    to: '{ id:it,',
    says: ['บรรทัด 6 units[0].id: ต้องกำหนดค่านี้', 'บรรทัด 6 units[0].id:it: ไม่รู้จัก “id:it” กรุณาแก้เป็น “id: it”'],
  },
  {
    mistake: 'no blank after a dash',
    from: '      - id: decide',
    to: '      -id: decide',
    says: [
      'บรรทัด 15: ต้องเว้นวรรคหลังเครื่องหมาย : และ - ที่พิมพ์ไว้: “      -id: decide” ควรเป็น: “      - id: decide”',
    ],
  },
  {
    mistake: 'no blank between dash and brace',
    from: '  - { id: it',
    to: '  -{ id: it',
    says: [
      'บรรทัด 6: ต้องเว้นวรรคหลังเครื่องหมาย : และ - ที่พิมพ์ไว้: “  -{ id: it, name: กลุ่มงาน }” ควรเป็น: “  - { id: it, name: กลุ่มงาน }”',
    ],
  },
  {
    mistake: 'a colon in a text',
    from: 'certification: รับรอง',
    to: 'certification: คำรับรอง: ข้าพเจ้าขอรับรอง',
    says: [
      'บรรทัด 23: ข้อความที่มีเครื่องหมาย : ต้องอยู่ใน "…" ที่พิมพ์ไว้: “certification: คำรับรอง: ข้าพเจ้าขอรับรอง” ควรเป็น: “certification: "คำรับรอง: ข้าพเจ้าขอรับรอง"”',
    ],
  },
  {
    mistake: 'a colon at the end of a text',
    from: 'head: หัวหน้า',
    to: 'head: หัวหน้า:',
    says: ['บรรทัด 4: ข้อความที่มีเครื่องหมาย : ต้องอยู่ใน "…" ที่พิมพ์ไว้: “head: หัวหน้า:” ควรเป็น: “head: "หัวหน้า:"”'],
  },
  {
    mistake: 'a colon in the name of a category',
    from: '    name: ข่าว',
    to: '    name: ข่าว: ประกาศ',
    says: [
      'บรรทัด 30: ข้อความที่มีเครื่องหมาย : ต้องอยู่ใน "…" ที่พิมพ์ไว้: “    name: ข่าว: ประกาศ” ควรเป็น: “    name: "ข่าว: ประกาศ"”',
    ],
  },
  {
    mistake: 'a quotation mark that is not closed',
    from: 'number: "1"',
    to: 'number: "1',
    says: ['บรรทัด 29: เครื่องหมายคำพูดเปิดแล้วไม่ปิด ที่พิมพ์ไว้: “    number: "1” ควรเป็น: “    number: "1"”'],
  },
  {
    mistake: 'a single quotation mark that is not closed',
    from: 'head: หัวหน้า',
    to: "head: 'หัวหน้า",
    says: ["บรรทัด 4: เครื่องหมายคำพูดเปิดแล้วไม่ปิด ที่พิมพ์ไว้: “head: 'หัวหน้า” ควรเป็น: “head: 'หัวหน้า'”"],
  },
  {
    mistake: 'words behind a quotation',
    from: 'head: หัวหน้า',
    to: 'head: "หัวหน้า" สำนักงาน',
    says: [
      'บรรทัด 4: มีข้อความต่อท้ายเครื่องหมายคำพูดที่ปิดแล้ว ที่พิมพ์ไว้: “head: "หัวหน้า" สำนักงาน” ควรเป็น: “head: \'"หัวหน้า" สำนักงาน\'”',
    ],
  },
  {
    mistake: 'a bracket that is not closed',
    from: 'refusalReasons: [ไม่ครบถ้วน]',
    to: 'refusalReasons: [ไม่ครบถ้วน',
    says: [
      'บรรทัด 24: วงเล็บ [ หรือ { เปิดแล้วไม่ปิด ที่พิมพ์ไว้: “refusalReasons: [ไม่ครบถ้วน” ควรเป็น: “refusalReasons: [ไม่ครบถ้วน]”',
    ],
  },
  {
    mistake: 'a brace that is not closed',
    from: 'files: { extensions: [pdf] }',
    to: 'files: { extensions: [pdf]',
    says: [
      'บรรทัด 26: วงเล็บ [ หรือ { เปิดแล้วไม่ปิด ที่พิมพ์ไว้: “files: { extensions: [pdf]” ควรเป็น: “files: { extensions: [pdf]}”',
    ],
  },
  {
    mistake: 'a text that begins with @',
    from: 'head: หัวหน้า',
    to: 'head: @หัวหน้า',
    says: [
      'บรรทัด 4: ข้อความที่ขึ้นต้นด้วย @ ` % * หรือ & ต้องอยู่ใน "…" ที่พิมพ์ไว้: “head: @หัวหน้า” ควรเป็น: “head: "@หัวหน้า"”',
    ],
  },
  {
    mistake: 'a text that begins with %',
    from: 'certification: รับรอง',
    to: 'certification: %รับรอง',
    says: [
      'บรรทัด 23: ข้อความที่ขึ้นต้นด้วย @ ` % * หรือ & ต้องอยู่ใน "…" ที่พิมพ์ไว้: “certification: %รับรอง” ควรเป็น: “certification: "%รับรอง"”',
    ],
  },
  {
    mistake: 'a line indented too far',
    from: 'shortName: สนง.',
    to: '  shortName: สนง.',
    says: [
      'บรรทัด 3: อ่านบรรทัดนี้ไม่ได้ กรุณาตรวจย่อหน้าให้ตรงกับบรรทัดในชุดเดียวกัน ที่พิมพ์ไว้: “  shortName: สนง.” ควรเป็น: “shortName: สนง.”',
    ],
  },
  {
    mistake: 'a line indented too little',
    from: step,
    to: '      kind: decide',
    says: [
      'บรรทัด 17: อ่านบรรทัดนี้ไม่ได้ กรุณาตรวจย่อหน้าให้ตรงกับบรรทัดในชุดเดียวกัน ที่พิมพ์ไว้: “        roles: [approver]” ควรเป็น: “      roles: [approver]”',
    ],
  },
  {
    mistake: 'a word without a colon',
    from: 'head: หัวหน้า',
    to: 'head หัวหน้า',
    says: ['บรรทัด 4: ต้องมีเครื่องหมาย : หลังชื่อ ที่พิมพ์ไว้: “head หัวหน้า” ควรเป็น: “head: หัวหน้า”'],
  },
  {
    mistake: 'a name for another place that is not there',
    from: 'head: หัวหน้า',
    to: 'head: *chief',
    says: [
      'บรรทัด 4: ข้อความที่ขึ้นต้นด้วย @ ` % * หรือ & ต้องอยู่ใน "…" ที่พิมพ์ไว้: “head: *chief” ควรเป็น: “head: "*chief"”',
    ],
  },
  // keys
  {
    mistake: 'a letter too few',
    from: 'shortName:',
    to: 'shortNam:',
    says: ['บรรทัด 1 shortName: ต้องกำหนดค่านี้', 'บรรทัด 3 shortNam: ไม่รู้จัก “shortNam” กรุณาแก้เป็น “shortName”'],
  },
  {
    mistake: 'letters that changed places',
    from: 'sites:',
    to: 'sties:',
    says: ['บรรทัด 1 sites: ต้องกำหนดค่านี้', 'บรรทัด 8 sties: ไม่รู้จัก “sties” กรุณาแก้เป็น “sites”'],
  },
  {
    mistake: 'an underscore',
    from: 'shortName:',
    to: 'short_name:',
    says: ['บรรทัด 1 shortName: ต้องกำหนดค่านี้', 'บรรทัด 3 short_name: ไม่รู้จัก “short_name” กรุณาแก้เป็น “shortName”'],
  },
  {
    mistake: 'small letters',
    from: 'refusalReasons:',
    to: 'refusalreasons:',
    says: [
      'บรรทัด 1 refusalReasons: ต้องกำหนดค่านี้',
      'บรรทัด 24 refusalreasons: ไม่รู้จัก “refusalreasons” กรุณาแก้เป็น “refusalReasons”',
    ],
  },
  {
    mistake: 'a key of a step',
    from: 'roles: [approver]',
    to: 'role: [approver]',
    says: [
      'บรรทัด 15 procedures.ordinary.steps[0].roles: ต้องกำหนดค่านี้',
      'บรรทัด 17 procedures.ordinary.steps[0].role: ไม่รู้จัก “role” กรุณาแก้เป็น “roles”',
    ],
  },
  {
    mistake: 'a key of the files',
    from: 'extensions:',
    to: 'extension:',
    says: [
      'บรรทัด 26 files.extensions: ต้องกำหนดค่านี้',
      'บรรทัด 26 files.extension: ไม่รู้จัก “extension” กรุณาแก้เป็น “extensions”',
    ],
  },
  {
    mistake: 'a title for a role that is misspelt',
    from: 'webmaster: เว็บมาสเตอร์',
    to: 'webmasters: เว็บมาสเตอร์',
    says: ['บรรทัด 7 roleTitles.webmasters: ไม่รู้จัก “webmasters” กรุณาแก้เป็น “webmaster”'],
  },
  {
    mistake: 'a key like no other',
    to: 'colour: แดง',
    says: ['บรรทัด 32 colour: ไม่รู้จัก “colour” กรุณาตรวจตัวสะกดและย่อหน้า'],
  },
  { mistake: 'a key twice', to: 'head: อีกคน', says: ['บรรทัด 32: มี “head” ซ้ำในชุดเดียวกัน กรุณาเหลือไว้หนึ่งบรรทัด'] },
  {
    mistake: 'a key twice in a step',
    from: step,
    to: `${step}\n${step}`,
    says: ['บรรทัด 17: มี “kind” ซ้ำในชุดเดียวกัน กรุณาเหลือไว้หนึ่งบรรทัด'],
  },
  { mistake: 'a missing name', from: 'name: สำนักงานตัวอย่าง\n', to: '', says: ['บรรทัด 1 name: ต้องกำหนดค่านี้'] },
  {
    mistake: 'a step without a kind',
    from: `${step}\n`,
    to: '',
    says: ['บรรทัด 15 procedures.ordinary.steps[0].kind: ต้องกำหนดค่านี้'],
  },
  // dates, times, limits
  {
    mistake: 'a Buddhist year',
    to: 'holidays: ["2569-12-07"]',
    says: ['บรรทัด 32 holidays[0]: ต้องเป็นปี ค.ศ. กรุณาพิมพ์ "2026-12-07"'],
  },
  {
    mistake: 'a Buddhist year of a day that is none in the common era',
    to: 'holidays: ["2567-02-30"]',
    says: ['บรรทัด 32 holidays[0]: ต้องเป็นวันที่ ค.ศ. เช่น "2026-12-31"'],
  },
  {
    mistake: 'a day as it is spoken',
    to: 'holidays: ["7 ธ.ค. 2569"]',
    says: ['บรรทัด 32 holidays[0]: ต้องเป็นวันที่ ค.ศ. เช่น "2026-12-31"'],
  },
  {
    mistake: 'a day with slashes',
    to: 'holidays: ["07/12/2026"]',
    says: ['บรรทัด 32 holidays[0]: ต้องเป็นวันที่ ค.ศ. เช่น "2026-12-31"'],
  },
  {
    mistake: 'a time with a dot',
    to: 'waiting: { officeHours: { from: "8.30", to: "16:30" } }',
    says: ['บรรทัด 32 waiting.officeHours.from: ต้องเป็นเวลา เช่น "08:30"'],
  },
  {
    mistake: 'days and minutes',
    from: step,
    to: `${step}\n        timeLimit: { days: 1, minutes: 5 }`,
    says: ['บรรทัด 17 procedures.ordinary.steps[0].timeLimit: กำหนดได้อย่างใดอย่างหนึ่งเท่านั้น: days หรือ minutes'],
  },
  {
    mistake: 'no minutes',
    from: step,
    to: `${step}\n        timeLimit: { minutes: 0 }`,
    says: ['บรรทัด 17 procedures.ordinary.steps[0].timeLimit.minutes: ต้องไม่น้อยกว่า 1'],
  },
  {
    mistake: 'a limit of neither',
    from: step,
    to: `${step}\n        timeLimit: { hours: 4 }`,
    says: [
      'บรรทัด 17 procedures.ordinary.steps[0].timeLimit.minutes: ต้องกำหนดค่านี้',
      'บรรทัด 17 procedures.ordinary.steps[0].timeLimit.hours: ไม่รู้จัก “hours” กรุณาตรวจตัวสะกดและย่อหน้า',
    ],
  },
  // kinds of values
  {
    mistake: 'a number without quotes',
    from: 'number: "1"',
    to: 'number: 1',
    says: ['บรรทัด 29 categories[0].number: ต้องเป็นข้อความ (ตัวเลขหรือวันที่ให้อยู่ใน "…")'],
  },
  {
    mistake: 'typographic quotes',
    from: 'number: "1"',
    to: 'number: “1”',
    says: ['บรรทัด 29: เครื่องหมายคำพูด “1” ใช้ไม่ได้ กรุณาพิมพ์ "1"'],
  },
  {
    mistake: 'typographic quotes around a name',
    from: 'head: หัวหน้า',
    to: 'head: “หัวหน้า”',
    says: ['บรรทัด 4: เครื่องหมายคำพูด “หัวหน้า” ใช้ไม่ได้ กรุณาพิมพ์ "หัวหน้า"'],
  },
  {
    mistake: 'single typographic quotes',
    from: 'head: หัวหน้า',
    to: 'head: ‘หัวหน้า’',
    says: ['บรรทัด 4: เครื่องหมายคำพูด ‘หัวหน้า’ ใช้ไม่ได้ กรุณาพิมพ์ "หัวหน้า"'],
  },
  {
    mistake: 'a text where a list belongs',
    from: 'roles: [approver]',
    to: 'roles: approver',
    says: ['บรรทัด 17 procedures.ordinary.steps[0].roles: ต้องเป็นรายการ แต่ละรายการขึ้นต้นด้วย "- "'],
  },
  { mistake: 'a word for yes', to: 'otherUnits: ใช่', says: ['บรรทัด 32 otherUnits: ต้องเป็นค่า true หรือ false'] },
  {
    mistake: 'half a webmaster',
    to: 'webmastersAtLeast: 1.5',
    says: ['บรรทัด 32 webmastersAtLeast: ต้องเป็นจำนวนเต็ม'],
  },
  {
    mistake: 'a word where a number belongs',
    to: 'webmastersAtLeast: สอง',
    says: ['บรรทัด 32 webmastersAtLeast: ต้องเป็นตัวเลข'],
  },
  {
    mistake: 'a list where keys belong',
    from: 'form: {}',
    to: 'form: []',
    says: ['บรรทัด 25 form: ต้องเป็นชุดของ "ชื่อ: ค่า"'],
  },
  { mistake: 'an empty name', from: 'head: หัวหน้า', to: 'head: ""', says: ['บรรทัด 4 head: ต้องไม่ว่าง'] },
  {
    mistake: 'nothing behind a key',
    from: 'head: หัวหน้า',
    to: 'head:',
    says: ['บรรทัด 4 head: ต้องเป็นข้อความ (ตัวเลขหรือวันที่ให้อยู่ใน "…")'],
  },
  { mistake: 'an empty list', from: '[ไม่ครบถ้วน]', to: '[]', says: ['บรรทัด 24 refusalReasons: ต้องไม่ว่าง'] },
  {
    mistake: 'a blank in an id',
    from: '{ id: it,',
    to: '{ id: i t,',
    says: ['บรรทัด 6 units[0].id: ใช้ได้เฉพาะตัวอักษร a-z ตัวเลข 0-9 และ - (ไม่เว้นวรรค)'],
  },
  {
    mistake: 'Thai in an id',
    from: 'id: news',
    to: 'id: ข่าว',
    says: ['บรรทัด 28 categories[0].id: ใช้ได้เฉพาะตัวอักษร a-z ตัวเลข 0-9 และ - (ไม่เว้นวรรค)'],
  },
  {
    mistake: 'a kind of step that is misspelt',
    from: 'kind: decide',
    to: 'kind: decid',
    says: [
      'บรรทัด 16 procedures.ordinary.steps[0].kind: ต้องเป็นค่าใดค่าหนึ่งต่อไปนี้: check, decide, forward (หมายถึง decide หรือไม่)',
    ],
  },
  {
    mistake: 'a kind of step that is none',
    from: 'kind: decide',
    to: 'kind: อนุมัติ',
    says: ['บรรทัด 16 procedures.ordinary.steps[0].kind: ต้องเป็นค่าใดค่าหนึ่งต่อไปนี้: check, decide, forward'],
  },
  {
    mistake: 'a role that is misspelt',
    from: 'roles: [approver]',
    to: 'roles: [aprover]',
    says: [
      'บรรทัด 17 procedures.ordinary.steps[0].roles[0]: ต้องเป็นค่าใดค่าหนึ่งต่อไปนี้: requester, provider, checker, groupHead, screener, approver, webmaster, executive, administrator (หมายถึง approver หรือไม่)',
    ],
  },
  {
    mistake: 'an address without https',
    from: 'name: เว็บไซต์ }',
    to: 'name: เว็บไซต์, url: www.example.go.th }',
    says: ['บรรทัด 9 sites[0].url: ต้องเป็นที่อยู่เต็มที่ขึ้นต้นด้วย https:// (เว็บไซต์ยังไม่มี https: ไม่ต้องใส่ url)'],
  },
  {
    mistake: 'an address of http',
    from: 'name: เว็บไซต์ }',
    to: 'name: เว็บไซต์, url: "http://www.example.go.th" }',
    says: ['บรรทัด 9 sites[0].url: ต้องเป็นที่อยู่เต็มที่ขึ้นต้นด้วย https:// (เว็บไซต์ยังไม่มี https: ไม่ต้องใส่ url)'],
  },
  {
    mistake: 'programs among the files',
    from: '[pdf]',
    to: '[pdf, exe]',
    says: ['บรรทัด 26 files.extensions[1]: เป็นไฟล์ที่สั่งเครื่องทำงานได้ จึงเผยแพร่ไม่ได้ กรุณาตัดออก'],
  },
  {
    mistake: 'documents with macros among the files',
    from: '[pdf]',
    to: '[docm]',
    says: ['บรรทัด 26 files.extensions[0]: เป็นไฟล์ที่สั่งเครื่องทำงานได้ จึงเผยแพร่ไม่ได้ กรุณาตัดออก'],
  },
  {
    mistake: 'a dot before an extension',
    from: '[pdf]',
    to: '[.pdf]',
    says: ['บรรทัด 26 files.extensions[0]: ใช้ได้เฉพาะตัวอักษร a-z ตัวเลข 0-9 และ - (ไม่เว้นวรรค)'],
  },
  // twins
  {
    mistake: 'a unit twice',
    from: '  - { id: it, name: กลุ่มงาน }',
    to: '  - { id: it, name: ก }\n  - { id: it, name: ข }',
    says: ['บรรทัด 7 units[1].id: ใช้ “it” ซ้ำ'],
  },
  {
    mistake: 'a site twice',
    from: '  - { id: office, name: เว็บไซต์ }',
    to: '  - { id: office, name: ก }\n  - { id: office, name: ข }',
    says: ['บรรทัด 10 sites[1].id: ใช้ “office” ซ้ำ'],
  },
  {
    mistake: 'a category twice',
    to: '  - { id: news, number: "2", name: ก }',
    says: ['บรรทัด 32 categories[1].id: ใช้ “news” ซ้ำ'],
  },
  {
    mistake: 'two categories with one number',
    to: '  - { id: laws, number: "1", name: ก }',
    says: ['บรรทัด 32 categories[1].number: มีหมายเลข “1” ซ้ำ ผู้ใช้เลือกด้วยหมายเลข จึงต้องไม่ซ้ำกัน'],
  },
  {
    mistake: 'an item twice',
    to: '    items: [{ id: a, name: ก }, { id: a, name: ข }]',
    says: ['บรรทัด 32 categories[0].items[1].id: ใช้ “a” ซ้ำ'],
  },
  {
    mistake: 'a step twice',
    from: '    publish:',
    to: '      - { id: decide, kind: check, roles: [approver], capacity: ก }\n    publish:',
    says: ['บรรทัด 19 procedures.ordinary.steps[1].id: ใช้ “decide” ซ้ำ'],
  },
  // what points nowhere
  {
    mistake: 'a unit that is not there',
    to: '    checkingUnits: [itt]',
    says: ['บรรทัด 32 categories[0].checkingUnits[0]: ไม่มีหน่วยงานย่อย “itt” ใน units'],
  },
  {
    mistake: 'a procedure that is not there',
    to: '    procedure: fast',
    says: ['บรรทัด 32 categories[0].procedure: ไม่มีกระบวนการ “fast” ใน procedures'],
  },
  {
    mistake: 'a step that is not there',
    from: 'publish:\n',
    to: 'publish:\n      limitFromStep: screen\n',
    says: ['บรรทัด 20 procedures.ordinary.publish.limitFromStep: ไม่มีขั้นตอน “screen”'],
  },
  {
    mistake: 'a role without a title',
    from: 'roles: [approver]',
    to: 'roles: [groupHead]',
    says: [
      'บรรทัด 17 procedures.ordinary.steps[0].roles: บทบาท “groupHead” ไม่มีชื่อใน roleTitles จึงกำหนดให้ผู้ใดไม่ได้',
    ],
  },
  {
    mistake: 'no ordinary procedure',
    from: '  ordinary:',
    to: '  usual:',
    says: [
      'บรรทัด 10 procedures: ต้องมีกระบวนการชื่อ ordinary',
      'บรรทัด 28 categories[0].procedure: ไม่มีกระบวนการ “ordinary” ใน procedures',
    ],
  },
  {
    mistake: 'no decision',
    from: 'kind: decide',
    to: 'kind: check',
    says: [
      'บรรทัด 14 procedures.ordinary.steps: ต้องมีขั้นตอนพิจารณา (kind: decide) เพราะไม่มีข้อมูลใดเผยแพร่โดยไม่ผ่านการพิจารณา',
    ],
  },
  {
    mistake: 'a decision that is switched off',
    from: step,
    to: `${step}\n        enabled: false`,
    says: [
      'บรรทัด 14 procedures.ordinary.steps: ต้องมีขั้นตอนพิจารณา (kind: decide) เพราะไม่มีข้อมูลใดเผยแพร่โดยไม่ผ่านการพิจารณา',
    ],
  },
  // more than LINE can show
  {
    mistake: 'a name longer than a card holds',
    from: 'name: กลุ่มงาน',
    to: `name: ${long(151)}`,
    says: ['บรรทัด 6 units[0].name: ยาวได้ไม่เกิน 150 ตัวอักษร'],
  },
  {
    mistake: 'a category longer than a card holds',
    from: '    name: ข่าว',
    to: `    name: ${long(151)}`,
    says: ['บรรทัด 30 categories[0].name: ยาวได้ไม่เกิน 150 ตัวอักษร'],
  },
  {
    mistake: 'a title longer than a button holds',
    from: 'ผู้อนุมัติ, webmaster',
    to: `${long(71)}, webmaster`,
    says: ['บรรทัด 7 roleTitles.approver: ยาวได้ไม่เกิน 70 ตัวอักษร'],
  },
  {
    mistake: 'a reason longer than a button holds',
    from: '[ไม่ครบถ้วน]',
    to: `[${long(101)}]`,
    says: ['บรรทัด 24 refusalReasons[0]: ยาวได้ไม่เกิน 100 ตัวอักษร'],
  },
  {
    mistake: 'more units than a list holds',
    from: '  - { id: it, name: กลุ่มงาน }',
    to: `  ${many(41, (place) => `{ id: u${place}, name: ก }`)}`,
    says: ['บรรทัด 5 units: มีได้ไม่เกิน 40 รายการ มากกว่านี้แสดงใน LINE ไม่ได้'],
  },
  {
    mistake: 'files larger than the bot takes',
    from: '[pdf] }',
    to: '[pdf], maxMegabytes: 500 }',
    says: ['บรรทัด 26 files.maxMegabytes: ต้องไม่เกิน 200'],
  },
  {
    mistake: 'more files than the bot takes',
    from: '[pdf] }',
    to: '[pdf], maxCount: 21 }',
    says: ['บรรทัด 26 files.maxCount: ต้องไม่เกิน 20'],
  },
  {
    mistake: 'a subject longer than LINE shows',
    from: 'form: {}',
    to: 'form: { subjectMaxLength: 301 }',
    says: ['บรรทัด 25 form.subjectMaxLength: ต้องไม่เกิน 300'],
  },
];
