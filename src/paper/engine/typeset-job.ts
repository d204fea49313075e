/** Messages between the bot and the process that makes papers. */

export const templates = ['form', 'memo', 'register', 'report'] as const;
export type Template = (typeof templates)[number];

export interface TypesetJob {
  template: Template;
  /** The data that the template reads: docs/paper.md. */
  data: PaperData;
  /** The folder of the office's own templates; the built-in ones stand in for those that it lacks. */
  folder?: string | undefined;
}

/** Every paper has these beside its own. */
export interface PaperData {
  documentTitle: string;
  office: string;
  /** Year, month, day, hour, minute and second in UTC: the same record makes the same bytes. */
  date: number[];
  footer: string;
  pageWord: string;
  thaiDigits: boolean;
  /** By what the paper is proved; none of one that is on no record. */
  seal: Seal | null;
}

export interface Seal {
  address: string;
  /** An SVG. */
  qr: string;
  /** The SHA-256 of the record that is printed. */
  hash: string;
}

/** Where a template is at fault. The message may repeat what stands in a record: it is no matter for a log. */
export interface TemplateFault {
  /** Without its folder. */
  file: string;
  /** From 1. */
  line?: number;
  message: string;
}

export type TypesetAnswer = { pdf: Uint8Array } | { faults: TemplateFault[] };
