/** The traffic log says of a call and of an act: who, from where, which, with what result; never content, never a key. */
import { EventEmitter } from 'node:events';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { expect, test } from 'vitest';
import { receiveNoted, withTraffic } from '../../src/http/note-traffic.js';
import { encodePostback } from '../../src/line/postback.js';
import type { TrafficEntry } from '../../src/traffic/traffic-entry.js';

const who = `U${'0'.repeat(31)}1`;
const id = '01KA0000000000000000000001';

function recording() {
  const noted: Omit<TrafficEntry, 'at'>[] = [];
  const nothing = async () => {};
  return {
    noted,
    traffic: { note: (entry: Omit<TrafficEntry, 'at'>) => noted.push(entry), flush: nothing, close: nothing },
  };
}

function called(url: string, headers: Record<string, string> = {}): Omit<TrafficEntry, 'at'> | undefined {
  const { noted, traffic } = recording();
  const request = { method: 'GET', url, headers, socket: { remoteAddress: '127.0.0.1' } };
  const response = Object.assign(new EventEmitter(), { statusCode: 200, writableFinished: true });
  withTraffic(() => {}, { ...traffic, note: (entry) => traffic.note(entry) })(
    request as unknown as IncomingMessage,
    response as unknown as ServerResponse,
  );
  response.emit('close');
  return noted[0];
}

test('a file that is opened is noted with its person and request, without the signature', () => {
  const entry = called(`/files/${id}/attachment-1/content?to=${who}&expires=1&signature=SECRET`);
  expect(entry).toEqual({ who, address: '127.0.0.1', act: `GET /files/${id}/*/content`, result: 200 });
});

test('the key in the path of a verification page is not noted', () => {
  expect(called(`/verify/${id}/${'ab12'.repeat(8)}`)?.act).toBe(`GET /verify/${id}/*`);
});

test('the address for which the proxy calls is noted, and a made-up one is not', () => {
  expect(called('/healthz', { 'x-forwarded-for': '198.51.100.1, 203.0.113.7' })?.forwardedFor).toBe(
    '203.0.113.7',
  );
  expect(called('/healthz', { 'x-forwarded-for': 'ข้อความ' })).not.toHaveProperty('forwardedFor');
});

test('a health check of the machine itself is not noted, every half minute as it comes; anybody else is', () => {
  expect(called('/healthz')).toBeUndefined();
  expect(called('/readyz')).toBeUndefined();
  expect(called('/healthz', { 'x-forwarded-for': '203.0.113.7' })).toBeDefined();
  expect(called('/metrics')).toBeDefined();
});

const planted = { type: 'message', replyToken: 'SECRET', message: { type: 'text', text: 'ความลับ' } };
const tap = { type: 'postback', postback: { data: encodePostback({ do: 'permit', id, v: 1 }) } };

test('acts in LINE are noted without what was written', async () => {
  const { noted, traffic } = recording();
  const events = [planted, tap].map((body) => ({ id, chatId: who, body }));
  await receiveNoted(async () => {}, traffic)(events);
  expect(noted).toEqual([
    { who, address: 'LINE', act: 'message/text', result: 'accepted' },
    { who, address: 'LINE', act: 'postback/permit', result: 'accepted' },
  ]);
});

test('acts that could not be stored are noted as failed, and LINE hears of it', async () => {
  const { noted, traffic } = recording();
  const broken = receiveNoted(() => Promise.reject(new Error('no disk')), traffic);
  await expect(broken([{ id, chatId: who, body: planted }])).rejects.toThrow('no disk');
  expect(noted[0]?.result).toBe('failed');
});
