/** A sentence for operators: in Thai, and in English. */
export interface TwoLanguages {
  thai: string;
  english: string;
}
