/** An invented report, by which an office's own template is tried. */
import { monthOf } from '../domain/report/month.js';
import { type MonthlyReport, monthlyReport } from '../domain/report/monthly-report.js';
import { reportedOf } from '../domain/report/reported-requests.js';
import type { PublishRequest } from '../domain/request/publish-request.js';

export function sampleReport(request: PublishRequest): MonthlyReport {
  const at = request.history[0]?.at ?? new Date(0);
  const about = { period: monthOf(at), now: at };
  return monthlyReport({ ...about, reported: reportedOf([request], about), months: [] });
}
