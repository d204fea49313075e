/** Counts what Intl.Segmenter does: Node 20 copies the whole text that it segments at each step. */
import { onTestFinished, vi } from 'vitest';

/** @returns what was done until now: steps, the longest text, and code units copied if each step copies its text. */
export function watchSegmenter(): () => { steps: number; longest: number; copied: number } {
  let steps = 0;
  let longest = 0;
  let copied = 0;
  const segment = Intl.Segmenter.prototype.segment;
  const spy = vi.spyOn(Intl.Segmenter.prototype, 'segment').mockImplementation(function (
    this: Intl.Segmenter,
    text,
  ) {
    longest = Math.max(longest, text.length);
    const segments = segment.call(this, text);
    const step = () => {
      steps += 1;
      copied += text.length;
    };
    return {
      containing: (at) => {
        step();
        return segments.containing(at);
      },
      *[Symbol.iterator]() {
        for (const one of segments) {
          step();
          yield one;
        }
      },
    } as Intl.Segments;
  });
  onTestFinished(() => spy.mockRestore());
  return () => ({ steps, longest, copied });
}
