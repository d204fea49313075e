/** The one apology for what is our fault, not the person's. */

export const trouble = 'ระบบขัดข้องชั่วคราว ข้อมูลที่บันทึกไว้ก่อนหน้านี้ยังอยู่ครบ กรุณาลองใหม่อีกครั้งในภายหลัง';
