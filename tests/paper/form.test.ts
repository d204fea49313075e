/** The form of each office says what the record says, from the shortest to the longest, and keeps its dots where nothing is. */
import { describe, expect, it } from 'vitest';
import { asActor } from '../../src/domain/person/person.js';
import { procedureFor } from '../../src/domain/request/procedure.js';
import type { PublishRequest } from '../../src/domain/request/publish-request.js';
import { builtInOffices, loadOffice } from '../../src/offices/load-office.js';
import { blankFormData, type FormData, formData } from '../../src/paper/form-data.js';
import { certifiedWords } from '../../src/text/certified.js';
import { recordLabels } from '../../src/text/paper.js';
import * as samples from '../flex-templates/sample-requests.js';
import { buildOffice, minutesLater, someTime } from '../support/builders.js';
import { withContent } from '../support/flat-request.js';
import { pdfMaker } from './make-pdf.js';
import { canReadPdf, comparable, pdfText, wordsOffThePage } from './pdf-text.js';

const make = pdfMaker();
const offices = builtInOffices().map((id) => loadOffice(id));
const lengths = { shortest: samples.shortest, usual: samples.published, longest: samples.longestPublished };

/** All that stands on the first pages, from above to below. */
function fieldsOf(data: FormData): string[] {
  const { title, announcement, unit, day, subject, details, links, remarks, rows, blocks } = data;
  const people = blocks.flatMap(({ capacity, name, position, acting }) => [capacity, name, position, acting]);
  const below = rows.flatMap(({ label, value }) => [label, value]);
  return [title, ...announcement, unit, day, subject, ...details, ...links, ...remarks, ...below, ...people];
}

function recordOf({ record }: FormData): string[] {
  if (!record) return [];
  const facts = record.facts.flatMap(({ label, value }) => [label, value]);
  return [...facts, ...record.steps.flat(), ...record.files.flat(), record.note];
}

describe.skipIf(!canReadPdf)('what is copied out of the form is what the record says', () => {
  const each = offices.flatMap((office) =>
    Object.entries(lengths).map(([length, request]) => ({ office, length, request })),
  );

  it.each(each)('$office.id, $length', async ({ office, request }) => {
    const data = formData(office, request);
    const text = comparable(pdfText(await make('form', data)));
    const missing = [...fieldsOf(data), ...recordOf(data)].filter((one) => !text.includes(comparable(one)));
    expect(missing).toEqual([]);
  });

  it('a name of three marks above one another keeps them all', async () => {
    const subject = 'ที่ปรึกษาผู้ใหญ่ น้ำ กตัญญู ญี่ปุ่น ปฏิบัติ ตั้งปี่พาทย์ ป้อมปูน ฐานฎีกา ก๊ก เป็ด เจี๊ยบ';
    const data = formData(buildOffice(), withContent(samples.usual, { subject }));
    expect(comparable(pdfText(await make('form', data)))).toContain(comparable(subject));
  });
});

it.skipIf(!canReadPdf).each([
  ['an address in Thai letters', { links: [`https://www.example.go.th/${encodeURI('ก'.repeat(110))}`] }],
  ['a letter typed over and over', { details: 'ๆ'.repeat(300) }],
  ['a checksum', { remarks: 'a'.repeat(300) }],
])('%s goes on in the next line', async (_, content) => {
  const pdf = await make('form', formData(buildOffice(), withContent(samples.usual, content)));
  expect(wordsOffThePage(pdf)).toEqual([]);
});

it('what the requester ticked of the rule of a category stands with the record', () => {
  const data = formData(buildOffice(), withContent(samples.usual, { certified: ['steps', 'durations'] }));
  expect(data.record?.facts).toContainEqual({
    label: 'การรับรองตามข้อกำหนดของหมวด',
    value: certifiedWords(['steps', 'durations']),
  });
});

describe('the form of Mueang Samut Prakan', () => {
  const office = loadOffice('mueang-samut-prakan');

  it.skipIf(!canReadPdf)('has its lines in the order of the document', async () => {
    const text = comparable(pdfText(await make('form', formData(office, samples.shortest))));
    const order = [
      ...['แบบฟอร์มการขอเผยแพร่ข้อมูลผ่านเว็บไซต์ของสำนักงาน', 'ตามประกาศ', 'เรื่อง แนวทาง', 'แบบฟอร์ม'],
      ...['ชื่อหน่วยงาน :', 'วันเดือนปี :', 'หัวข้อ :', 'รายละเอียดข้อมูล (โดยสรุปหรือเอกสารแนบ)', 'Link ภายนอก'],
      ...['หมายเหตุ :', 'ผู้รับผิดชอบการให้ข้อมูล', 'ผู้อนุมัติรับรอง', 'ผู้รับผิดชอบการนำข้อมูลขึ้นเผยแพร่'],
      'บันทึกจากระบบ',
    ].map(comparable);
    let from = 0;
    for (const line of order) {
      const found = text.indexOf(line, from);
      expect(found, line).toBeGreaterThanOrEqual(from);
      from = found + line.length;
    }
    expect(text).not.toContain(comparable('แบบจำลองจากระบบ'));
  });

  it('is signed by whoever has signed, at that time, and by nobody else', () => {
    const [provider, approver, webmaster] = formData(office, samples.permitted).blocks;
    expect(provider).toMatchObject({ name: 'สมหญิง ตัวอย่าง', day: '๒๐', month: 'พฤศจิกายน', year: '๒๕๖๙' });
    expect(approver).toMatchObject({ capacity: 'ผู้อนุมัติรับรอง', name: 'สมชาย ตัวอย่าง' });
    expect(webmaster).toMatchObject({ name: '', position: '', day: '' });
    const refused = formData(office, samples.refused);
    expect(refused.blocks[1]).toMatchObject({ name: '', day: '' });
    expect(refused.record?.facts.map(({ value }) => value)).toContain(samples.REASON);
  });

  it('names the head in whose place somebody signed, and the order', () => {
    const actingFor = { title: 'ผู้ปฏิบัติราชการแทน', head: office.head, order: '45/2569' };
    const signatures = samples.permitted.signatures.map((one) =>
      one.capacity === 'ผู้อนุมัติรับรอง' ? { ...one, by: { ...one.by, actingFor } } : one,
    );
    const [, approver] = formData(office, { ...samples.permitted, signatures }).blocks;
    expect(approver?.acting).toBe(`ปฏิบัติราชการแทน${office.head} (คำสั่งที่ 45/2569)`);
    const history = samples.permitted.history.map((one) =>
      one.action === 'permit' ? { ...one, by: { ...one.by, actingFor } } : one,
    );
    const { record } = formData(office, { ...samples.permitted, history, signatures });
    const decided = record?.facts.find(({ label }) => label === 'ผลการพิจารณา');
    expect([record?.steps.at(-1)?.[1], decided?.value]).toEqual([
      expect.stringMatching(/\(คำสั่งที่ 45\/2569\)$/),
      expect.stringMatching(/\(คำสั่งที่ 45\/2569\)$/),
    ]);
  });

  it('shows what stands on the website while only a longer time or a take-down is asked for', () => {
    const askedDown = formData(office, samples.askedDown);
    expect(askedDown.blocks.map(({ name }) => name)).toEqual(
      formData(office, samples.published).blocks.map(({ name }) => name),
    );
    expect(askedDown.subject).toBe(samples.published.standing?.content.subject);
  });

  it('names the round that it shows at its foot and on the page of the record, not that of a longer time', () => {
    const { footer, record } = formData(office, samples.askedLongerAgain);
    const { value = '' } = record?.facts.find(({ label }) => label === recordLabels.round) ?? {};
    expect(footer).toContain(`เสนอครั้งที่ ${value} `);
    expect(footer).toBe(formData(office, samples.published).footer);
  });

  it('says when nothing was given, and keeps the dots where something is still to come', () => {
    const data = formData(office, samples.shortest);
    expect([data.links, data.remarks]).toEqual([['-'], ['-']]);
    const blank = blankFormData(
      office,
      procedureFor(office, { categoryId: 'agency-info', unit: '' }),
      someTime,
    );
    expect([
      blank.unit,
      blank.day,
      blank.subject,
      ...blank.details,
      ...blank.links,
      ...blank.remarks,
    ]).toEqual(['', '', '']);
    expect(blank.blocks.map(({ capacity }) => capacity)).toEqual(data.blocks.map(({ capacity }) => capacity));
    expect(blank.record).toBeNull();
  });

  it('writes Thai digits or others, as the office wants; what people typed stays as it is', () => {
    const western = { ...office, paper: { ...office.paper, thaiDigits: false } };
    const [thai, plain] = [formData(office, samples.published), formData(western, samples.published)];
    expect([thai.day, plain.day]).toEqual(['๒๐ พฤศจิกายน ๒๕๖๙', '20 พฤศจิกายน 2569']);
    expect(thai.subject).toBe(plain.subject);
    expect(thai.links).toEqual(plain.links);
    expect(JSON.stringify(plain.record?.steps)).not.toMatch(/[๐-๙]/);
  });
});

describe('forms that an office has not confirmed', () => {
  it.skipIf(!canReadPdf).each(['mueang-pattani', 'ban-luang'])('%s says that it is a model', async (id) => {
    const text = comparable(pdfText(await make('form', formData(loadOffice(id), samples.usual))));
    expect(text).toContain(comparable('แบบจำลองจากระบบ'));
  });

  it('Ban Luang asks for all that its document demands, in its words', () => {
    const { rows } = formData(loadOffice('ban-luang'), samples.published);
    expect(rows).toContainEqual({ label: 'ข้อมูลการติดต่อกลับ', value: '081-000-0000' });
    expect(rows).toContainEqual({ label: 'วันที่เผยแพร่', value: '๒๐ พฤศจิกายน ๒๕๖๙' });
    expect(rows).toContainEqual({ label: 'ประเภท (นามสกุล) ไฟล์', value: 'PDF, JPG' });
    expect(rows).toContainEqual({ label: 'ช่วงวันที่ของข้อมูลข่าวสาร', value: '๑ ต.ค. ๒๕๖๙ – ๓๐ ก.ย. ๒๕๗๐' });
  });

  it('Mueang Pattani has one place to sign for each capacity', () => {
    const office = loadOffice('mueang-pattani');
    const procedure = procedureFor(office, { categoryId: 'agency-info', unit: 'general-administration' });
    const { blocks } = blankFormData(office, procedure, someTime);
    expect(blocks.map(({ capacity }) => capacity)).toEqual([
      'ผู้นำข้อมูลขึ้นเผยแพร่บนเว็บไซต์ของหน่วยงาน',
      'ผู้รับผิดชอบการให้ข้อมูล',
      'ผู้อนุมัติรับรอง',
      'ผู้รับผิดชอบในการนำข้อมูลขึ้นเผยแพร่บนเว็บไซต์',
    ]);
  });
});

describe('the page of the record', () => {
  it('tells every step with who did it, and each file with its checksum', () => {
    const { record } = formData(buildOffice(), samples.published);
    expect(record?.steps).toHaveLength(samples.published.history.length);
    expect(record?.steps.at(-1)?.[1]).toBe('วิชัย ตัวอย่าง นักวิชาการคอมพิวเตอร์');
    expect(record?.files.map(([, , sha256]) => sha256)).toEqual(['a'.repeat(64), 'a'.repeat(64)]);
  });

  it('tells the question and the answer, and both addresses of a correction', () => {
    const stepsOf = (request: PublishRequest) =>
      formData(buildOffice(), request)
        .record?.steps.map(([, , what]) => what)
        .join('\n');
    expect(stepsOf(samples.infoGiven)).toContain(`“${samples.INFO_QUESTION}”`);
    expect(stepsOf(samples.infoGiven)).toContain(`“${samples.INFO_ANSWER}”`);
    const [corrected] = samples.addressCorrected.history.at(-1)?.corrections ?? [];
    expect(stepsOf(samples.addressCorrected)).toContain(`จาก ${corrected?.before} เป็น ${corrected?.after}`);
  });

  it('names the decision that holds, not one that was taken back', () => {
    expect(factOf(samples.permitted, 'ผลการพิจารณา')).toMatch(/^อนุญาตให้เผยแพร่ .* สมชาย ตัวอย่าง/);
    expect(factOf(samples.takenBack, 'ผลการพิจารณา')).toBeUndefined();
    expect(factOf(samples.corrected, 'ผลการพิจารณา')).toBeUndefined();
    expect(factOf(samples.refused, 'ผลการพิจารณา')).toMatch(/^ไม่อนุญาต /);
  });

  function factOf(request: PublishRequest, label: string): string | undefined {
    return formData(buildOffice(), request).record?.facts.find((one) => one.label === label)?.value;
  }

  it('is the same in a year: what the day makes of a status is no part of the record', () => {
    expect(factOf(samples.published, 'สถานะ')).toMatch(/^เผยแพร่แล้ว \(ตามรายการล่าสุดเมื่อ ๒๐ พ\.ย\. ๒๕๖๙/);
  });
});

it('the person who published is named as of that time', () => {
  const by = asActor({ ...samples.webmaster, name: 'ชื่อใหม่' });
  const moved = {
    ...samples.published,
    requester: { ...by, contact: '-' },
    decidedInPlaceAt: minutesLater(1),
  };
  expect(formData(buildOffice(), moved).blocks.at(-1)?.name).toBe('วิชัย ตัวอย่าง');
});
