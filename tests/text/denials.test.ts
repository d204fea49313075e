/** Every refusal has its sentence, and says who did what when. */
import { expect, test } from 'vitest';
import type { MoveDenial } from '../../src/domain/request/life-cycle.js';
import { moveDenialSentence } from '../../src/text/denials.js';
import { corrected, permitted, taken, usual } from '../flex-templates/sample-requests.js';

test('a race that was lost names who decided what and when', () => {
  const last = permitted.history.at(-1)!;
  expect(moveDenialSentence({ why: 'settledByOther', last }, permitted)).toContain(
    'สมชาย ตัวอย่าง สาธารณสุขอำเภอเมืองสมุทรปราการ อนุญาตให้เผยแพร่ เมื่อ 20 พ.ย. 2569 14:42 น.',
  );
});

test('an old card is told that there is a new one, of which round', () => {
  const sentence = moveDenialSentence({ why: 'newerVersion' }, corrected);
  expect(sentence).toContain('มีฉบับใหม่');
  expect(sentence).toContain('เสนอครั้งที่ 2');
});

test('a task that another has taken names the holder', () => {
  expect(moveDenialSentence({ why: 'takenByOther' }, taken)).toContain('วิชัย ตัวอย่าง');
});

test('a task that nobody has taken must be taken first', () => {
  expect(moveDenialSentence({ why: 'takenByOther' }, permitted)).toContain('กรุณากด “รับงานนี้” ก่อน');
});

test.each<MoveDenial['why']>([
  'notYours',
  'ownRequest',
  'newerVersion',
  'reasonNeeded',
  'nothingToUndo',
  'takenByOther',
])('the sentence for %s names the request', (why) => {
  const sentence = moveDenialSentence({ why } as MoveDenial, usual);
  expect(sentence).toContain('คำขอเลขที่ 12/2570');
  expect(sentence).not.toContain('undefined');
});
