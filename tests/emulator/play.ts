/** Starts an emulator with a recording bot, and calls LINE's API as a bot would; stops both after the test. */
import { onTestFinished } from 'vitest';
import type { Emulator } from '../../src/emulator/emulator.js';
import { type EmulatorOptions, startEmulator } from '../../src/emulator/start-emulator.js';
import { type RecordingBot, startRecordingBot } from './recording-bot.js';

export interface Play {
  emulator: Emulator;
  bot: RecordingBot;
  api: Call;
  dataApi: Call;
  clock: { set(iso: string): void };
}

export interface Answer {
  status: number;
  // biome-ignore lint/suspicious/noExplicitAny: tests look into answers of many shapes
  body: any;
  headers: Headers;
}

export interface CallOptions {
  method?: string;
  json?: unknown;
  headers?: Record<string, string>;
  body?: BodyInit;
}
export type Call = (path: string, options?: CallOptions) => Promise<Answer>;

export const PEOPLE: EmulatorOptions['people'] = [
  { key: 'staff', name: 'สมหญิง ตัวอย่าง', role: 'staff' },
  { key: 'chief', name: 'สมชาย ตัวอย่าง', role: 'chief' },
  { key: 'desk', name: 'มานี ตัวอย่าง', role: 'webmaster', device: 'pc' },
  { key: 'guest', name: 'ปิติ ตัวอย่าง', role: 'guest', follows: false },
];

export async function play(options: Partial<EmulatorOptions> = {}): Promise<Play> {
  let now = new Date('2026-11-20T03:00:00Z');
  const bot = await startRecordingBot();
  const emulator = await startEmulator({ people: PEOPLE, webhookUrl: bot.url, now: () => now, ...options });
  onTestFinished(async () => {
    await emulator.stop();
    await bot.stop();
  });
  const clock = {
    set: (iso: string) => {
      now = new Date(iso);
    },
  };
  const { channelAccessToken, apiBaseUrl, dataApiBaseUrl } = emulator;
  return {
    emulator,
    bot,
    clock,
    api: caller(apiBaseUrl, channelAccessToken),
    dataApi: caller(dataApiBaseUrl, channelAccessToken),
  };
}

function caller(baseUrl: string, token: string): Call {
  return async (path, { method, json, headers, body } = {}) => {
    const sent = json === undefined ? body : JSON.stringify(json);
    const response = await fetch(baseUrl + path, {
      method: method ?? (sent === undefined ? 'GET' : 'POST'),
      headers: {
        authorization: `Bearer ${token}`,
        ...(json !== undefined && { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(sent !== undefined && { body: sent }),
    });
    const bytes = Buffer.from(await response.arrayBuffer());
    const isJson = response.headers.get('content-type')?.startsWith('application/json');
    return {
      status: response.status,
      headers: response.headers,
      body: isJson ? JSON.parse(bytes.toString()) : bytes,
    };
  };
}

/** Sends by push, with a retry key when one is given. */
export function push(api: Call, to: string, text: string, retryKey?: string): Promise<Answer> {
  const json = { to, messages: [{ type: 'text', text }] };
  return api('/v2/bot/message/push', {
    json,
    ...(retryKey && { headers: { 'x-line-retry-key': retryKey } }),
  });
}

export function reply(api: Call, replyToken: string | undefined, text = 'ok'): Promise<Answer> {
  return api('/v2/bot/message/reply', { json: { replyToken, messages: [{ type: 'text', text }] } });
}
