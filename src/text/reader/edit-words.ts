/** How people say that an answer is to be changed, or is wrong: patterns of compact words, for whichever form. */

export const WISH = '(?:ขอ|ช่วย|อยาก|ต้องการ|รบกวน|จะ|กลับ|ย้อน|ไป|ลืม)*';
export const CHANGE = '(?:แก้ไข|แก้|เปลี่ยน|ปรับ)';
export const WRONG = '(?:พิมพ์|สะกด|ใส่|กรอก|เลือก)?(?:ผิด|ไม่ถูก(?:ต้อง)?)(?:ไป)?';
/** A longer text was written to be read. */
export const MAX_LENGTH = 80;
