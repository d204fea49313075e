/** How the work of a reader grows with its text: eight times the text may take about eight times the processor time, never 64 times. */

/** Below this, measuring tells nothing. */
const FLOOR_MS = 0.3;
/** The ratio for eight times the text: 8 is linear, 64 is square. */
const TOO_MUCH = 24;
const STEP = 8;
const TRIES = 5;

interface Pumped {
  read(text: string): unknown;
  /** A text of about so many characters. */
  textOf(length: number): string;
}

/** @returns by how much eight times the text takes longer, where that is too much at any of these lengths */
export function growthFault({ read, textOf }: Pumped, lengths: readonly number[]): number | undefined {
  for (const length of lengths) {
    const [short, long] = [textOf(length / STEP), textOf(length)];
    const ratio = () => workOf(read, long) / Math.max(workOf(read, short), FLOOR_MS);
    let least = ratio();
    // The process's other work, such as collecting garbage, does not come at each try.
    for (let tried = 1; tried < TRIES && least > TOO_MUCH; tried += 1) least = Math.min(least, ratio());
    if (least > TOO_MUCH) return Math.round(least);
  }
  return undefined;
}

/** Counts this process's own time of the processor, so that nobody else's work counts. */
function workOf(read: (text: string) => unknown, text: string): number {
  const begun = process.cpuUsage();
  try {
    read(text);
  } catch {} // a reader may refuse a text
  const { user, system } = process.cpuUsage(begun);
  return (user + system) / 1_000;
}
