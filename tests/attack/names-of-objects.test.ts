/** The names that every object of JavaScript carries are no kind of message, no choice and no entity, whoever sends them. */
import { expect, test } from 'vitest';
import { readPage } from '../../src/probe/read-page.js';
import { cameInstead } from '../../src/text/filling.js';
import { wrongKind } from '../../src/text/wrong-input.js';
import { asks, fillFormUpTo } from '../support/fill-form.js';
import { startApp } from '../support/start-app.js';

const inherited = ['__proto__', 'constructor', 'toString', 'valueOf', 'hasOwnProperty'];

test.each(inherited)('a message of the kind %s is answered as any unknown one', (kind) => {
  expect(cameInstead(kind)).toBe(cameInstead('hologram'));
  expect(wrongKind(kind)).toBe(wrongKind('hologram'));
});

test.each(inherited)('the entity %s of a page stays as it is written', (name) => {
  const body = Buffer.from(`<title>&${name};</title>`);
  const page = { kind: 'page', url: 'https://a.go.th', status: 200, contentType: 'text/html', body } as const;
  expect(readPage(page, { subject: 'ข่าว', files: [] })).toMatchObject({ title: `&${name};` });
});

test('a made-up choice of the last day is no answer', async () => {
  const { phone, emulator, stores } = await startApp();
  const staff = phone('staff');
  await fillFormUpTo(staff, 'online');
  const draft = (await stores.conversations.get(staff.userId))?.draft;
  for (const value of inherited) {
    const data = new URLSearchParams({
      do: 'answer',
      draft: draft?.requestId ?? '',
      question: 'online',
      value,
    });
    await staff.tapsAction({ type: 'postback', data: `${data}` });
  }
  await emulator.quiet();
  const after = (await stores.conversations.get(staff.userId))?.draft;
  expect(after?.requestId).toBe(draft?.requestId);
  expect(after?.answers.online).toBeUndefined();
  await staff.sees(asks.online);
});
