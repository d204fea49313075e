/** A sentence for operators: in Thai, and in English. */
export interface TwoLanguages {
  thai: string;
  english: string;
}

/** On one line. */
export function inBoth({ thai, english }: TwoLanguages): string {
  return `${thai} / ${english}`;
}
