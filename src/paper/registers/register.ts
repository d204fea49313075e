/** A register: one table, printed as a paper and written as a spreadsheet. */

export interface Register {
  title: string;
  /** Lines below the title: of which time and what, as of when. */
  about: string[];
  columns: Column[];
  rows: string[][];
  /** In which capacities it is signed by hand. */
  signers: string[];
}

export interface Column {
  head: string;
  /** The share of the page, and about how many letters the sheet shows. */
  width: number;
}

/** The table itself; its heading is of the choice. */
export type Table = Pick<Register, 'columns' | 'rows'>;

/** Thai digits in what the system writes, or as it is. */
export type Digits = (text: string) => string;
