/** Words of `npm run migrate` to an operator who reads Thai or English. */

export const usage = `npm run migrate -- --from sqlite:FOLDER --to mongodb://HOST/DATABASE   (และกลับกัน / and back)

  คัดลอกข้อมูลและไฟล์ทั้งหมด แล้วตรวจสอบว่าตรงกันทุกรายการ ต้องหยุดระบบก่อน และปลายทางต้องว่าง
  หากหยุดกลางคัน ให้สั่งซ้ำด้วยคำสั่งเดิม
  Copies all records and files, then compares every one. Stop the bot first; the target must be empty.
  After a break, run the same command again.
`;

export interface ComparisonWords {
  name: string;
  source: number;
  target: number;
  missing: number;
  foreign: number;
}

export function comparisonLine({ name, source, target, missing, foreign }: ComparisonWords): string {
  const faults = [
    missing > 0 && `ขาดหรือไม่ตรง ${missing} / missing or different: ${missing}`,
    foreign > 0 && `มีเฉพาะปลายทาง ${foreign} / only in the target: ${foreign}`,
  ].filter((fault) => fault !== false);
  return `${name.padEnd(14)} ${source} -> ${target}  ${faults.join(' · ')}`.trimEnd();
}

/** @param why in English, as the storage says it. */
export function inUse(why: string): string {
  return `ยังไม่ได้คัดลอก เพราะมีโปรแกรมกำลังใช้ข้อมูลนี้อยู่ กรุณาหยุดระบบก่อน แล้วสั่งซ้ำภายหลัง 1 นาที / Nothing was copied. ${why}`;
}

export const endings = {
  same: 'คัดลอกครบถ้วนและตรงกันทุกรายการ / Everything was copied, and every record is the same.',
  differs:
    'ข้อมูลไม่ตรงกัน อย่าเพิ่งใช้ปลายทาง ให้สั่งซ้ำอีกครั้ง / The two differ: do not use the target, run the command again.',
  nothing:
    'ต้นทางไม่มีข้อมูล กรุณาตรวจสอบที่อยู่หลัง --from / The source holds nothing: look at the address after --from.',
  notEmpty:
    'ยังไม่ได้คัดลอก เพราะปลายทางมีข้อมูลอื่นอยู่แล้ว กรุณาใช้ฐานข้อมูลว่าง / Nothing was copied: the target holds other data. Take an empty one.',
};
