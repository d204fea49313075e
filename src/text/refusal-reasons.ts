/** The reasons to choose from when a request is refused or returned: of a publication the office's own, else those of what is asked for. */

import type { PublishRequest } from '../domain/request/publish-request.js';
import type { ProposalKind } from '../domain/request/statuses.js';
import type { Office } from '../offices/office.js';

const ofKinds: Partial<Record<ProposalKind, readonly string[]>> = {
  extension: ['ข้อมูลไม่เป็นปัจจุบันแล้ว', 'ควรปรับปรุงข้อมูลก่อนขยายระยะเวลา', 'ระยะเวลาที่ขอนานเกินความจำเป็น'],
  takeDown: ['กฎหมายหรือประกาศกำหนดให้เผยแพร่อยู่', 'ข้อมูลยังถูกต้องและใช้อ้างอิงอยู่', 'ควรปรับปรุงข้อมูลแทนการนำลง'],
};

export function refusalReasons(
  { proposal }: Pick<PublishRequest, 'proposal'>,
  office: Pick<Office, 'refusalReasons'>,
): readonly string[] {
  return (proposal && ofKinds[proposal.kind]) ?? office.refusalReasons;
}
