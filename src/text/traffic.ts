/** Words of `npm run logs` to an operator who reads Thai or English. */
export const usage = `npm run logs -- export [--from YYYY-MM-DD] [--to YYYY-MM-DD]

  ส่งออกข้อมูลจราจรทางคอมพิวเตอร์ (ใคร เมื่อใด จากที่อยู่ใด ทำอะไร ผลเป็นอย่างไร) ของวันที่เลือก บรรทัดละหนึ่งรายการ พร้อมตรวจสายแฮช
  Prints the traffic log (who, when, from which address, which act, with what result) of these days, an entry a line, and proves its chain.
  จบด้วย 0 เมื่อครบถ้วน 1 เมื่อพบบรรทัดที่ถูกเปลี่ยนหรือหาย 2 เมื่ออ่านไม่ได้
  Ends with 0 where all is as it was written, with 1 where a line was changed or is gone, with 2 where it can't look.
`;

export function changedLine(day: string, line: number): string {
  return `บันทึกจราจรวันที่ ${day} บรรทัด ${line} ถูกเปลี่ยน หรือบรรทัดก่อนหน้าหายไป / Line ${line} of ${day} was changed, or a line before it is gone`;
}
