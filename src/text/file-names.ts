/** Names of files in a sentence. */
import { shortened } from './shorten.js';

const MAX_NAMES = 5;
const MAX_LENGTH = 40;

/** The first few, and how many more. */
export function fileNames(names: readonly string[]): string {
  const shown = names.slice(0, MAX_NAMES).map((name) => `“${shortened(name, MAX_LENGTH)}”`);
  const others = names.length - shown.length;
  return [...shown, ...(others > 0 ? [`และอีก ${others} ไฟล์`] : [])].join(' ');
}
