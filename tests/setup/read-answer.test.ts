/** A pasted answer is put right where it is clear, and its fault named where it is not. */
import { expect, test } from 'vitest';
import { readAddress, readSecret, readToken } from '../../src/setup/read-answer.js';
import { filledIn } from '../../src/setup/settings-text.js';

const secret = '0123456789abcdef0123456789abcdef';
const token = `${'aB3+/'.repeat(30)}=`;

test.each([
  ['bot.example.go.th', 'https://bot.example.go.th'],
  ['https://bot.example.go.th/', 'https://bot.example.go.th'],
  ['https://bot.example.go.th/webhook', 'https://bot.example.go.th'],
  ['http://bot.example.go.th', 'https://bot.example.go.th'],
  [' “https://BOT.example.go.th/callback?x=1#y” ', 'https://bot.example.go.th'],
  ['https://bot.example.go.th:8443/webhook', 'https://bot.example.go.th:8443'],
  ['http://127.0.0.1:3000/webhook', 'http://127.0.0.1:3000'],
])('the address %s is taken as %s', (typed, value) => {
  expect(readAddress(typed)).toEqual({ ok: true, value });
});

test.each(['bot', 'https://', 'สำนักงาน', 'a b.go.th'])('%s is no address', (typed) => {
  expect(readAddress(typed)).toEqual({ ok: false, fault: 'noAddress' });
});

test('a secret is 32 hexadecimal digits', () => {
  expect(readSecret(` "${secret}" `)).toEqual({ ok: true, value: secret });
  for (const typed of [secret.slice(1), `${secret}0`, 'g'.repeat(32)]) {
    expect(readSecret(typed)).toEqual({ ok: false, fault: 'secretShape' });
  }
});

test('a token in the place of a secret is named, and so is the id of the channel in either place', () => {
  expect(readSecret(`${token.slice(0, 70)}\n ${token.slice(70)}`)).toEqual({ ok: false, fault: 'isToken' });
  for (const read of [readSecret, readToken]) {
    expect(read('1657000001')).toEqual({ ok: false, fault: 'isChannelId' });
  }
});

test.each([`Bearer ${token}`, `Authorization: Bearer ${token}`])('a token is taken out of %s', (typed) => {
  expect(readToken(typed)).toEqual({ ok: true, value: token });
});

test.each(['203.0.113.7', 'https://192.168.1.5/webhook', '[2001:db8::1]'])(
  '%s can have no certificate that LINE takes',
  (typed) => {
    expect(readAddress(typed)).toEqual({ ok: false, fault: 'isIpAddress' });
  },
);

test('a token broken over lines is joined; a secret in its place is named', () => {
  expect(readToken(`${token.slice(0, 70)}\n ${token.slice(70)}`)).toEqual({ ok: true, value: token });
  expect(readToken(secret)).toEqual({ ok: false, fault: 'isSecret' });
  expect(readToken('short')).toEqual({ ok: false, fault: 'tokenShape' });
});

test('nothing is an answer to nothing', () => {
  for (const read of [readSecret, readToken, readAddress])
    expect(read('  ')).toEqual({ ok: false, fault: 'empty' });
});

test('settings are filled in where they stand, and what stands beside them stays', () => {
  const text = '# why\n# PORT=3000\nPUBLIC_URL=https://old.go.th\n';
  const filled = filledIn(text, { PORT: '80', PUBLIC_URL: 'https://new.go.th/$&', EXTRA: '1' });
  expect(filled).toBe('# why\nPORT=80\nPUBLIC_URL=https://new.go.th/$&\nEXTRA=1\n');
  expect(filledIn(filled, { PORT: '80' })).toBe(filled);
});
