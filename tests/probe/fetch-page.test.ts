/** Looking at a published page must never become a way into the office's own network. */
import { createHash } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createFetchPage } from '../../src/probe/fetch-page.js';
import { isPublicAddress } from '../../src/probe/public-address.js';
import { readPage } from '../../src/probe/read-page.js';

describe('an address', () => {
  it.each([
    '127.0.0.1',
    '10.1.2.3',
    '172.16.0.1',
    '172.31.255.255',
    '192.168.1.1',
    '169.254.169.254',
    '100.64.0.1',
    '0.0.0.0',
    '224.0.0.1',
    '255.255.255.255',
    '::1',
    '::',
    'fe80::1',
    'fc00::1',
    'ff02::1',
    '::ffff:10.0.0.1',
    '64:ff9b::a00:1',
    '2002:a00:1::',
    '2001:db8::1',
    'localhost',
    '',
  ])('%s is not public', (address) => {
    expect(isPublicAddress(address)).toBe(false);
  });

  it.each(['1.1.1.1', '203.150.1.1', '172.32.0.1', '2606:4700::1111'])('%s is public', (address) => {
    expect(isPublicAddress(address)).toBe(true);
  });

  it('of a private network is never public, whatever its last numbers', () => {
    const byte = fc.integer({ min: 0, max: 255 });
    fc.assert(
      fc.property(fc.constantFrom('10', '127', '0'), byte, byte, byte, (first, ...rest) => {
        expect(isPublicAddress([first, ...rest].join('.'))).toBe(false);
      }),
    );
  });
});

describe('what is typed as a link', () => {
  const refused = createFetchPage({
    resolve: async (host) => (host === 'mixed.example' ? ['1.1.1.1', '127.0.0.1'] : ['10.0.0.5']),
    isAllowed: isPublicAddress,
  });

  it.each([
    'http://127.0.0.1/',
    'http://2130706433/', // one number
    'http://0x7f.1/', // hexadecimal, short
    'http://017700000001/', // octal
    'http://[::1]/',
    'http://[::ffff:7f00:1]/',
    'http://169.254.169.254/latest/meta-data/',
    'http://router.office.example/', // its name leads inside
    'http://mixed.example/', // one of its addresses does
    'http://user:secret@1.1.1.1/',
    'http://1.1.1.1:22/',
    'ftp://1.1.1.1/',
    'file:///etc/passwd',
    'gopher://1.1.1.1/',
    'no address',
  ])('%s is never asked for', async (link) => {
    expect(await refused(link)).toEqual({ kind: 'notPublic' });
  });
});

describe('a page', () => {
  let server: Server;
  let base = '';
  const asked: string[] = [];
  const page = '<html><head><title>ข่าว &amp; กิจกรรม</title></head><body>รณรงค์ <b>ป้องกัน</b>โรค</body></html>';

  beforeAll(async () => {
    server = createServer((request, response) => {
      asked.push(request.url ?? '');
      if (request.url === '/moved') return response.writeHead(302, { location: '/news' }).end();
      if (request.url === '/inside') return response.writeHead(302, { location: 'http://10.0.0.1/' }).end();
      if (request.url === '/round') return response.writeHead(302, { location: '/round' }).end();
      if (request.url === '/hangs') return undefined;
      if (request.url === '/big') return response.end(Buffer.alloc(200_000, 'a'));
      if (request.url === '/gone') return response.writeHead(404).end();
      return response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page);
    });
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    base = `http://www.office.example:${(server.address() as AddressInfo).port}`;
  });

  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });

  /** The test's own server stands for the internet. */
  const fetchPage = createFetchPage(
    {
      resolve: async () => ['127.0.0.1'],
      isAllowed: (address) => address === '127.0.0.1',
      isPortAllowed: () => true,
    },
    { redirects: 3, milliseconds: 400, bytes: 100_000 },
  );

  it('is found after a redirect, with its title and what was to be published', async () => {
    const found = await fetchPage(`${base}/moved`);
    expect(found).toMatchObject({ kind: 'page', status: 200, url: `${base}/news` });
    if (found.kind !== 'page') return;
    const wanted = { subject: 'รณรงค์ป้องกันโรค', files: [] };
    expect(readPage(found, wanted)).toEqual({
      title: 'ข่าว & กิจกรรม',
      hasSubject: true,
      isFile: false,
    });
    expect(readPage(found, { ...wanted, subject: 'เรื่องอื่น' }).hasSubject).toBe(false);
  });

  it('that is gone is told as such', async () => {
    expect(await fetchPage(`${base}/gone`)).toMatchObject({ kind: 'page', status: 404 });
  });

  it('that leads inside is not followed', async () => {
    expect(await fetchPage(`${base}/inside`)).toEqual({ kind: 'notPublic' });
  });

  it('that leads round and round is left, after three redirects', async () => {
    asked.length = 0;
    expect(await fetchPage(`${base}/round`)).toEqual({ kind: 'tooManyRedirects' });
    expect(asked).toHaveLength(4);
  });

  it('that never answers is left, and one that never ends is cut', async () => {
    expect(await fetchPage(`${base}/hangs`)).toMatchObject({ kind: 'unreachable', isOurs: false });
    const big = await fetchPage(`${base}/big`);
    expect(big.kind === 'page' && big.body.length).toBe(100_000);
  });

  it('in the charset of older Thai websites is read', () => {
    // ข่าว in windows-874
    const body = Buffer.concat([
      Buffer.from('<meta charset="windows-874"><title>'),
      Buffer.from([0xa2, 0xe8, 0xd2, 0xc7]),
      Buffer.from('</title>'),
    ]);
    const fetched = { kind: 'page', url: base, status: 200, contentType: 'text/html', body } as const;
    expect(readPage(fetched, { subject: 'ข่าว', files: [] })).toMatchObject({
      title: 'ข่าว',
      hasSubject: true,
    });
  });

  it.each(['<title>', '<script>', '<', '<a <', '&aaaa', '<style'])(
    'of nothing but %j is read at once',
    (piece) => {
      const body = Buffer.from(piece.repeat(400_000));
      const fetched = { kind: 'page', url: base, status: 200, contentType: 'text/html', body } as const;
      expect(readPage(fetched, { subject: 'ข่าว', files: [] }).hasSubject).toBe(false);
    },
  );

  it('that is the attached file itself is known by its bytes', () => {
    const body = Buffer.from('%PDF-1.7');
    const fetched = { kind: 'page', url: base, status: 200, contentType: 'application/pdf', body } as const;
    const sha256 = createHash('sha256').update(body).digest('hex');
    expect(readPage(fetched, { subject: 'x', files: [sha256] })).toEqual({ isFile: true });
    expect(readPage(fetched, { subject: 'x', files: ['0'.repeat(64)] })).toEqual({ isFile: false });
  });
});
