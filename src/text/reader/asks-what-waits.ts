/** Whether somebody asks what waits for them, in other words than those of the command: 'วันนี้มีเรื่องอะไรรอผมบ้าง'. */
const ME = 'ผม|ฉัน|ดิฉัน|หนู|เรา|พี่';
const WORK = 'เอาลง|นำลง|ทำ|เซ็น|ดู|ตรวจ|อนุมัติ|อนุญาต|พิจารณา';
const ASKED = new RegExp(
  `^(?:วันนี้|ตอนนี้|ยัง)*มี(?=.*(?:เรื่อง|งาน|คำขอ|รอ|ค้าง|เซ็น|ต้อง))(?:เรื่อง|งาน|คำขอ)?(?:อะไร|ไหน|ใหม่)*` +
    `(?:(?:ที่)?(?:ต้อง|ให้|รอ|ค้าง)(?:รอ|อยู่|${ME}|${WORK})*)?(?:อะไร)?(?:บ้าง|มั่ง|ไหม|มั้ย|มั๊ย|หรือเปล่า|รึเปล่า)+(?:(?:ค่ะ|คะ|ครับ|คับ|จ๊ะ)?(?:วันนี้|ตอนนี้))?$|^(?:วันนี้|ตอนนี้|${ME})*ต้อง(?:เอา|นำ)(?:เรื่อง)?อะไรลงบ้าง$`,
);
/** A longer text says more than that. */
const MAX_LENGTH = 60;

/** @param words compact words */
export function asksWhatWaits(words: string): boolean {
  return words.length <= MAX_LENGTH && ASKED.test(words);
}
