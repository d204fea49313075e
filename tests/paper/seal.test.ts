/** The QR code on a paper leads to the page that proves it. */
import { createCanvas, loadImage } from '@napi-rs/canvas';
import decodeQR from 'qr/decode.js';
import { expect, test } from 'vitest';
import { officePaperPath, verifyPath } from '../../src/domain/evidence/verify-link.js';
import { withHashes } from '../../src/domain/request/hash-chain.js';
import { blankFormData, formData } from '../../src/paper/form-data.js';
import { memoData } from '../../src/paper/memo-data.js';
import { registerData } from '../../src/paper/registers/register-data.js';
import { sampleRegister } from '../../src/paper/registers/sample-register.js';
import { reportData } from '../../src/paper/report-data.js';
import { sampleReport } from '../../src/paper/sample-report.js';
import { officePaperSeal, sealOf } from '../../src/paper/seal.js';
import { buildOffice, buildRequest, someTime } from '../support/builders.js';
import { pdfMaker } from './make-pdf.js';
import { pdfText } from './pdf-text.js';

const make = pdfMaker();
const request = withHashes(buildRequest());
const publicUrl = 'https://bot.example.go.th/office';
const seal = sealOf(publicUrl, request);
const register = sampleRegister(buildOffice(), request, someTime);

test('it says the address of the page, and a camera reads it', async () => {
  const size = 400;
  const image = await loadImage(
    Buffer.from(seal?.qr.replace('<svg', `<svg width="${size}" height="${size}"`) ?? ''),
  );
  const canvas = createCanvas(size + 80, size + 80);
  const context = canvas.getContext('2d');
  context.fillStyle = 'white';
  context.fillRect(0, 0, size + 80, size + 80);
  context.drawImage(image, 40, 40, size, size);
  const { data, width, height } = context.getImageData(0, 0, size + 80, size + 80);
  expect(decodeQR({ data, width, height })).toBe(`${publicUrl}${verifyPath(request)}`);
});

test.each([
  ['form', formData(buildOffice(), request, seal)],
  ['memo', memoData(buildOffice(), [request], { number: '', day: '', seal })],
  ['register', { ...registerData(buildOffice(), register, someTime), seal }],
  ['report', { ...reportData(buildOffice(), sampleReport(request), []), seal }],
  ['form', { ...blankFormData(buildOffice(), request.procedure, someTime), seal }],
] as const)('the %s prints the address and the hash of its record', async (template, data) => {
  const text = pdfText(await make(template, data), 'all').replace(/\s/g, '');
  expect(text).toContain(seal?.hash);
  expect(text).toContain(seal?.address);
});

test('a register of other records bears another address', () => {
  const data = registerData(buildOffice(), register, someTime);
  const seal = officePaperSeal(publicUrl, data);
  expect(seal.address).toBe(`${publicUrl}${officePaperPath(seal.hash)}`);
  expect(officePaperSeal(publicUrl, { ...data })).toEqual(seal);
  expect(officePaperSeal(publicUrl, { ...data, office: 'อื่น' }).address).not.toBe(seal.address);
});

test('a request that is on no record has none', () => {
  expect(sealOf(publicUrl, buildRequest())).toBeNull();
});

test.each([
  ['form', formData(buildOffice(), request, seal)],
  ['memo', memoData(buildOffice(), [request], { number: '', day: '', seal })],
  ['register', { ...registerData(buildOffice(), register, someTime), seal }],
  ['report', { ...reportData(buildOffice(), sampleReport(request), []), seal }],
  ['form', { ...blankFormData(buildOffice(), request.procedure, someTime), seal }],
] as const)('the %s is made for archives, its code included', async (template, data) => {
  expect(Buffer.from(await make(template, data)).toString('latin1')).toContain(
    '<pdfaid:part>2</pdfaid:part>',
  );
});
