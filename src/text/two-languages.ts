/** What an operator reads: in Thai, and in English. */
export interface TwoLanguages {
  thai: string;
  english: string;
}
