/** How often a job is due, by its time as node-cron writes it. */

const SECOND_MS = 1_000;
const MINUTE_MS = 60 * SECOND_MS;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

/** The period of a job that is due within a day: each n seconds or minutes, hourly or daily. */
export function periodMs(cron: string): number {
  const fields = cron.split(' ');
  const [minute = '', hour = ''] = fields.slice(-5);
  const second = fields.length === 6 ? fields[0] : undefined;
  if (second !== undefined) return everyNth(second) * SECOND_MS;
  if (minute === '*' || minute.startsWith('*/')) return everyNth(minute) * MINUTE_MS;
  return hour === '*' ? HOUR_MS : DAY_MS;
}

/** '*' is each one, '*' with a number behind a stroke each nth. */
function everyNth(field: string): number {
  return field === '*' ? 1 : Number(field.slice(2));
}
