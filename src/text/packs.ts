/** The words of a pack of evidence: what stands in it, and what could not be put in. */

export const savePack = 'บันทึกชุดหลักฐาน (ZIP)';
export const packTitle = 'ชุดหลักฐานการเผยแพร่ข้อมูล';
export const folder = 'แฟ้มในชุด';

export const headings = {
  history: 'ลำดับการดำเนินการ',
  proof: 'ผลตรวจหน้าเว็บไซต์',
  files: 'เอกสารแนบ',
};

export const heads = {
  when: 'วันเวลา',
  who: 'ผู้ดำเนินการ',
  what: 'การดำเนินการ',
  address: 'ที่อยู่บนเว็บไซต์',
  occasion: 'ตรวจเมื่อ',
  status: 'สถานะที่เว็บไซต์ตอบ',
  pageTitle: 'ชื่อหน้า',
  found: 'ผลตรวจ',
  pageCopy: 'หน้าเว็บที่เก็บไว้',
  inPack: 'ชื่อในชุด',
  fileName: 'ชื่อไฟล์เดิม',
  size: 'ขนาด',
  sha256: 'SHA-256',
};

export const occasions = {
  published: 'เมื่อเผยแพร่',
  takenDown: 'เมื่อนำลง',
  sweep: 'ตรวจประจำสัปดาห์',
} as const;

export const noLooks = 'ระบบยังไม่มีผลตรวจหน้าเว็บไซต์ของคำขอนี้';
export const pageCut = 'เก็บเฉพาะส่วนต้นของหน้า';
export const notLooked = 'ยังไม่ได้ตรวจ';
export const paperNotMade = 'สร้างเอกสารนี้ไม่ได้ในขณะที่จัดทำชุดหลักฐาน กรุณาเปิดเอกสารจากคำขอใน LINE';

export function fileMissing(fileName: string, sha256: string): string {
  return `ไม่พบไฟล์ “${fileName}” ในที่เก็บไฟล์ของระบบขณะจัดทำชุดหลักฐาน\nSHA-256 ${sha256}\n`;
}

/** หัวข้อ: เดิม “…” → ใหม่ “…”, whole. */
export function changeWords({
  label,
  before = '-',
  after = '-',
}: {
  label: string;
  before?: string | undefined;
  after?: string | undefined;
}): string {
  return `${label}: เดิม “${before}” → ใหม่ “${after}”`;
}
