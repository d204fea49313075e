/** Data for the template of the memo: of one request, or of several chosen ones. */
import { isDeepStrictEqual } from 'node:util';
import type { PublishRequest } from '../domain/request/publish-request.js';
import type { Office } from '../offices/office.js';
import { categoryWords } from '../text/destination-words.js';
import * as words from '../text/paper.js';
import { actingLine } from '../text/request-words.js';
import { dateForDocument } from './document-date.js';
import type { PaperData, Seal } from './engine/typeset-job.js';
import { digitsOf } from './form-data.js';
import { permitAmong } from './permit-among.js';
import { printedSide } from './printed-side.js';

export interface MemoData extends PaperData {
  /** The office and the unit that writes. */
  from: string;
  /** As typed; empty: dots. */
  number: string;
  day: string;
  /** The position of the head. */
  to: string;
  opening: string;
  requests: { subject: string; lines: string[] }[];
  signer: { name: string; position: string };
  /** The office's words for the decision, to be ticked. */
  permit: string;
  refuse: string;
  /** Whose signature by hand it leaves room for: the head's, or that of whoever permitted all of it in the head's place. */
  decider: { name: string; position: string; acting: string };
}

/** The fields to type in, and the seal that proves the memo. */
export interface MemoHead {
  number: string;
  day: string;
  seal?: Seal | null;
}

/** @param requests at least one: the requester of the first writes it */
export function memoData(
  office: Office,
  requests: readonly [PublishRequest, ...PublishRequest[]],
  { number, day, seal = null }: MemoHead,
): MemoData {
  const digits = digitsOf(office);
  const [{ requester, procedure }] = requests;
  const steps = requests.flatMap(({ history }) => history.map(({ at }) => at.getTime()));
  return {
    documentTitle: words.memoTitle,
    office: office.name,
    date: dateForDocument(new Date(Math.max(...steps))),
    footer: words.printedBySystem,
    pageWord: words.pageWord,
    thaiDigits: office.paper.thaiDigits,
    from: `${office.name} ${requester.unit}`,
    number: digits(number),
    day: digits(day),
    to: office.head,
    opening: digits(words.memoOpening(requester.unit, requests.length)),
    requests: requests.map((request) => {
      const { content } = printedSide(request);
      return {
        subject: content.subject,
        lines: words.memoLines(request, content, { category: categoryWords(office, content), digits }),
      };
    }),
    signer: { name: requester.name, position: requester.position },
    permit: procedure.words.permit,
    refuse: procedure.words.refuse,
    decider: deciderOf(office, requests),
    seal,
  };
}

function deciderOf({ head }: Office, requests: readonly PublishRequest[]): MemoData['decider'] {
  const permits = requests.map((request) => permitAmong(printedSide(request).signatures, request)?.by);
  const [first] = permits;
  const isByOne = permits.every((by) => isDeepStrictEqual(by, first));
  if (!first?.actingFor || !isByOne) return { name: '', position: head, acting: '' };
  return { name: first.name, position: first.position, acting: actingLine(first.actingFor) };
}
