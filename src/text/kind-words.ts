/** The kinds of proposals for something that stands on the website. */
import type { ProposalKind } from '../domain/request/statuses.js';

/** Said before the status of what is proposed for something that stands on the website. */
export const kindWords: Record<Exclude<ProposalKind, 'publication'>, string> = {
  update: 'ขอปรับปรุงข้อมูล',
  extension: 'ขอขยายระยะเวลา',
  takeDown: 'ขอนำลงจากเว็บไซต์',
};
