/** Which pages are looked at, by the settings of the machine. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readConfig } from '../../src/config/config.js';
import { createPageFetcher } from '../../src/probe/page-fetcher.js';

let server: Server;
let here = '';

beforeAll(async () => {
  server = createServer((request, response) => {
    if (request.url === '/inside') return response.writeHead(302, { location: 'http://10.0.0.1/' }).end();
    return response.end('here');
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  here = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(() => {
  server.close();
});

it('pages of this machine are looked at where the program is only tried there, and nothing else inside', async () => {
  const local = createPageFetcher({ pageChecks: 'local', isProxied: false });
  expect(await local?.(`${here}/news`)).toMatchObject({ kind: 'page', status: 200 });
  expect(await local?.(`${here.replace('127.0.0.1', 'localhost')}/news`)).toMatchObject({ status: 200 });
  expect(await local?.(`${here}/inside`)).toEqual({ kind: 'notPublic' });
  expect(await local?.('http://192.168.1.1/')).toEqual({ kind: 'notPublic' });
});

it('in an office no page of the machine is, whatever its notation', async () => {
  const fetchPage = createPageFetcher({ pageChecks: 'on', isProxied: false });
  for (const address of [here, 'http://localhost/', 'http://2130706433/', 'http://[::1]/', 'http://0/']) {
    expect(await fetchPage?.(address)).toEqual({ kind: 'notPublic' });
  }
});

it('where others are reached only through a proxy, no answer says nothing about a page', async () => {
  const proxied = createPageFetcher({ pageChecks: 'local', isProxied: true });
  expect(await proxied?.('http://127.0.0.1:1/')).toMatchObject({ kind: 'unreachable', isOurs: true });
});

it('off, none is', () => {
  expect(createPageFetcher({ pageChecks: 'off', isProxied: false })).toBeUndefined();
});

it('the pages of this machine count only beside the emulator', () => {
  const env = {
    LINE_CHANNEL_SECRET: 'secret',
    LINE_CHANNEL_ACCESS_TOKEN: 'token',
    PUBLIC_URL: 'https://bot.example.go.th',
    OFFICE_PROFILE: 'sample',
    PAGE_CHECKS: 'local',
  };
  expect(readConfig(env)).toEqual({
    ok: false,
    faults: [{ variable: 'PAGE_CHECKS', problem: 'onlyWithEmulator' }],
  });
  const beside = readConfig({ ...env, LINE_API_BASE_URL: 'http://127.0.0.1:9000' });
  expect(beside).toMatchObject({ ok: true, config: { pageChecks: 'local' } });
});
