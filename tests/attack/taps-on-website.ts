/** The buttons of those who publish, and of those who look after what stands on the website. */
import { fingerprint } from '../../src/domain/fingerprint.js';
import { buildAttachment } from '../support/builders.js';
import { somePage } from '../support/play-request.js';
import type { On, TapsOf } from './taps-of.js';

const WORDS = 'ข้อมูลไม่ครบถ้วน';
const DAY = '2027-06-30';
const pages = [{ siteId: 'office', url: somePage }];
const otherPages = [{ siteId: 'office', url: `${somePage}0` }];
/** Not those on record: files that stay as they are make no move. */
const files = [buildAttachment({ id: '01KA0000000000000000000009' })];
const AFTER = 'รณรงค์ป้องกันโรคไข้เลือดออก 2569';

export function publishing({ id, v, to }: On): TapsOf[] {
  const at = { id, v };
  const as = 'publish';
  return [
    { does: ['take'], taps: [{ do: 'take', ...at }] },
    { does: ['release'], taps: [{ do: 'release', ...at }] },
    {
      does: ['assign'],
      taps: [
        { do: 'assign', ...at, to },
        { do: 'chooseReceiver', ...at },
      ],
    },
    {
      does: ['publish'],
      asked: { kind: 'pageAddress', as, requestId: id, version: v, pages, unplaced: [], accepted: [] },
      taps: [
        { do: 'confirmPublish', ...at, shown: fingerprint({ pages }) },
        { do: 'publish', ...at },
        { do: 'publishSameAddress', ...at },
        { do: 'publishLink', ...at },
        { do: 'placeAddress', ...at, as, site: 'office' },
        { do: 'acceptAddress', ...at, as, shown: fingerprint(somePage) },
        { do: 'dropAddress', ...at, as },
        { do: 'chooseLastDay', ...at, day: DAY },
      ],
    },
  ];
}

export function standing({ id, v }: On): TapsOf[] {
  const at = { id, v };
  const as = 'correctAddress';
  const correction = { pages: otherPages, reason: WORDS };
  const paper = { papers: files, reason: WORDS };
  const question = { requestId: id, version: v };
  return [
    { does: ['checkCurrent'], taps: [{ do: 'checkCurrent', ...at }] },
    { does: ['undoCheck'], taps: [{ do: 'undoCheck', ...at }] },
    { does: ['undoSignOnPaper'], taps: [{ do: 'undoSignOnPaper', ...at }] },
    {
      does: ['correctAddress'],
      asked: { kind: 'pageAddress', as, ...question, ...correction, unplaced: [], accepted: [] },
      taps: [
        { do: 'confirmCorrectAddress', ...at, shown: fingerprint(correction) },
        { do: 'correctAddress', ...at },
        { do: 'correctAddressBecause', ...at, reason: 0 },
        { do: 'placeAddress', ...at, as, site: 'office' },
        { do: 'acceptAddress', ...at, as, shown: fingerprint(somePage) },
        { do: 'dropAddress', ...at, as },
      ],
    },
    {
      does: ['correctText'],
      asked: { kind: 'correctText', ...question, part: 'subject', after: AFTER },
      taps: [
        {
          do: 'confirmCorrectPart',
          ...at,
          part: 'subject',
          shown: fingerprint({ part: 'subject', after: AFTER }),
        },
        { do: 'correctText', ...at },
        { do: 'correctPart', ...at, part: 'subject' },
      ],
    },
    {
      does: ['signOnPaper'],
      asked: { kind: 'signedPaper', ...question, attachments: files, reason: WORDS },
      taps: [
        { do: 'confirmSignOnPaper', ...at, shown: fingerprint(paper) },
        { do: 'signOnPaper', ...at },
      ],
    },
  ];
}
