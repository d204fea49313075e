/** The date in a paper's own description: of the record and never of the printing, so that equal records make equal bytes. */

/** Year, month, day, hour, minute and second in UTC. */
export function dateForDocument(at: Date): number[] {
  return [
    at.getUTCFullYear(),
    at.getUTCMonth() + 1,
    at.getUTCDate(),
    at.getUTCHours(),
    at.getUTCMinutes(),
    at.getUTCSeconds(),
  ];
}
