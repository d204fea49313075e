/** File sizes as people read them: 471 KB, 2.1 MB. */
const KILOBYTE = 1024;
const MEGABYTE = 1024 * 1024;

export function fileSize(bytes: number): string {
  if (bytes >= MEGABYTE) return `${(bytes / MEGABYTE).toFixed(1).replace('.0', '')} MB`;
  return `${Math.max(1, Math.round(bytes / KILOBYTE))} KB`;
}
