/** An invented report, by which an office's own template is tried. */
import { monthOf } from '../domain/report/month.js';
import { type MonthlyReport, monthlyReport } from '../domain/report/monthly-report.js';
import type { PublishRequest } from '../domain/request/publish-request.js';

export function sampleReport(request: PublishRequest): MonthlyReport {
  const at = request.history[0]?.at ?? new Date(0);
  return monthlyReport({ period: monthOf(at), now: at, requests: [request], months: [] });
}
