/** The words of an answer as a person reads them: every text, cards included. */

export function wordsOf(answer: unknown): string {
  if (Array.isArray(answer)) return answer.map(wordsOf).join('\n');
  if (typeof answer !== 'object' || answer === null) return '';
  return Object.entries(answer)
    .map(([key, value]) => (key === 'text' && typeof value === 'string' ? value : wordsOf(value)))
    .filter(Boolean)
    .join('\n');
}
