/** The paper that was signed by hand: asked for, with files, and before it goes on record. */
import { confirmSignedPaperCard } from '../../../flex-templates/confirm-signed-paper-card.js';
import { signedPaperCard } from '../../../flex-templates/signed-paper-card.js';
import { contentOf } from '../../../src/domain/request/publish-request.js';
import { longest, usual } from '../sample-requests.js';
import type { CardSample } from './card-sample.js';

const fileUrl = () => 'https://bot.example.go.th/files/01KA0000000000000000000001/scan?sig=x';
const uploadUrl = 'https://bot.example.go.th/upload/signedPaper?sig=x';
const papers = contentOf(usual).attachments;
const many = contentOf(longest).attachments;

export const signingSamples: CardSample[] = [
  {
    name: 'signed paper asked',
    message: signedPaperCard(usual, { asked: { attachments: [] }, fileUrl, uploadUrl }),
  },
  {
    name: 'signed paper asked, longest',
    message: signedPaperCard(longest, {
      ...{ asked: { attachments: many }, fileUrl, uploadUrl },
      notice: 'รับไฟล์แล้ว',
    }),
  },
  {
    name: 'signed paper confirm',
    message: confirmSignedPaperCard(usual, {
      value: { papers, reason: 'สาธารณสุขอำเภอลงนามบนต้นฉบับ' },
      fileUrl,
    }),
  },
  {
    name: 'signed paper confirm, longest',
    message: confirmSignedPaperCard(longest, {
      value: { papers: many, reason: 'สาธารณสุขอำเภอลงนาม '.repeat(15) },
      fileUrl,
    }),
  },
];
