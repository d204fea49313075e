/** LINE hands out no files for a while: whoever sent one waits, and nobody else does. */
import { expect, test } from 'vitest';
import { fileFaults } from '../../src/text/filling.js';
import { somePdf } from '../support/sample-files.js';
import { officePeople, startApp, type TestPerson } from '../support/start-app.js';

/** Longer than a phone waits for what it wants to see. */
const LINE_DEADLINE_MS = 8_000;

const senders = (count: number): TestPerson[] =>
  Array.from({ length: count }, (_, index) => ({
    key: `sender-${index}`,
    name: 'สมศรี ตัวอย่าง',
    position: 'พยาบาลวิชาชีพ',
    roles: ['requester'],
  }));

test.each([20, 60])('while the files of %i people hang, the menu comes at once', async (count) => {
  const people = senders(count);
  const { phone, emulator } = await startApp({
    people: [...officePeople, ...people],
    lineDeadlineMs: LINE_DEADLINE_MS,
  });
  const phones = people.map(({ key }) => phone(key));
  emulator.faults.add({ kind: 'api-hang', pathContains: '/content' });
  await Promise.all(phones.map((sender) => sender.sendsFile(somePdf)));
  await expect.poll(() => emulator.log.filter(({ path }) => path.includes('/content'))).toHaveLength(20);

  await phone('staff').says('เมนู');
  await phone('staff').next();
  expect(phones.flatMap((sender) => sender.messages())).toEqual([]);

  // Those whose download hangs are told; those whose download waited for its turn get it now.
  emulator.faults.clear();
  for (const sender of phones) await sender.next({ timeoutMs: 2 * LINE_DEADLINE_MS });
  await emulator.quiet();
  const answers = phones.map((sender) => sender.messages().flatMap(sender.shownTexts));
  expect(answers.filter((texts) => texts.includes(fileFaults.trouble))).toHaveLength(20);
  expect(answers.filter((texts) => texts.join().includes('เก็บไฟล์'))).toHaveLength(count - 20);
});

test('texts sent while the sender’s own file hangs are answered after the file, in their order', async () => {
  const { phone, emulator } = await startApp({ lineDeadlineMs: 1_000 });
  const staff = phone('staff');
  emulator.faults.add({ kind: 'api-hang', pathContains: '/content', times: 1 });
  await staff.sendsFile(somePdf);
  await staff.says('สถานะ');
  await emulator.quiet({ forMs: 300 });
  const [first, ...others] = staff.messages();
  expect(first && staff.shownTexts(first)).toContain(fileFaults.trouble);
  expect(others).not.toHaveLength(0);
});
