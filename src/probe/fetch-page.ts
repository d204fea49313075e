/**
 * Fetches a page of the public internet, and nothing else: whatever name or redirect leads there, the address that is
 * connected to must be public, so that a link in a request never reaches a machine inside the office.
 */
import { lookup as resolve } from 'node:dns/promises';
import { request as httpRequest, type IncomingMessage } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { isPublicAddress } from './public-address.js';

export interface FetchedPage {
  kind: 'page';
  /** Where the redirects ended. */
  url: string;
  status: number;
  contentType: string;
  /** At most the first so many bytes as were allowed. */
  body: Buffer;
}

export type FetchPage =
  | FetchedPage
  /** The address is none of the public internet, or no web address. */
  | { kind: 'notPublic' }
  | { kind: 'tooManyRedirects' }
  /** `isOurs`: this machine has no way out at all. */
  | { kind: 'unreachable'; why: string; isOurs: boolean };

export interface FetchLimits {
  redirects: number;
  milliseconds: number;
  bytes: number;
}

export interface FetchNetwork {
  resolve(host: string): Promise<string[]>;
  isAllowed(address: string): boolean;
  /** Absent: the usual ports of web servers. */
  isPortAllowed?(port: string): boolean;
}

const LIMITS: FetchLimits = { redirects: 3, milliseconds: 10_000, bytes: 5 * 1024 * 1024 };
const PORTS = ['', '80', '443', '8080', '8443'];
const NO_WAY_OUT = ['ENETUNREACH', 'ENETDOWN', 'EAI_AGAIN', 'ECONNREFUSED_DNS'];

const internet: FetchNetwork = {
  resolve: async (host) => (await resolve(host, { all: true })).map(({ address }) => address),
  isAllowed: isPublicAddress,
};

class NotPublic extends Error {}

export function createFetchPage(network: FetchNetwork = internet, limits: FetchLimits = LIMITS) {
  const isPortAllowed = network.isPortAllowed ?? ((port: string) => PORTS.includes(port));

  /** Node asks this for the address to connect to, so that no second answer of a name server can differ from it. */
  const guardedLookup: LookupFunction = (host, options, callback) => {
    network.resolve(host).then(
      (addresses) => {
        const [first] = addresses;
        if (first === undefined || !addresses.every(network.isAllowed)) {
          return callback(new NotPublic(), '', 4);
        }
        const found = addresses.map((address) => ({ address, family: isIP(address) }));
        return options.all ? callback(null, found) : callback(null, first, isIP(first));
      },
      (error: NodeJS.ErrnoException) => callback(error, '', 4),
    );
  };

  async function get(url: URL, signal: AbortSignal): Promise<IncomingMessage> {
    const host = url.hostname.replace(/^\[|\]$/g, '');
    const isLiteral = isIP(host) !== 0;
    const isWeb = url.protocol === 'https:' || url.protocol === 'http:';
    if (!isWeb || !isPortAllowed(url.port) || url.username || url.password) throw new NotPublic();
    if (isLiteral && !network.isAllowed(host)) throw new NotPublic(); // no name is looked up
    const send = url.protocol === 'https:' ? httpsRequest : httpRequest;
    return new Promise((resolved, rejected) => {
      const headers = { 'user-agent': 'publish-desk', accept: '*/*' };
      const request = send(url, { lookup: guardedLookup, agent: false, signal, headers }, resolved);
      request.on('error', rejected);
      request.end();
    });
  }

  async function follow(url: URL, signal: AbortSignal): Promise<FetchPage> {
    let at = url;
    for (let left = limits.redirects; left >= 0; left -= 1) {
      const response = await get(at, signal);
      const { statusCode: status = 0, headers } = response;
      if (status < 300 || status >= 400 || !headers.location) {
        const body = await readUpTo(response, limits.bytes);
        return { kind: 'page', url: at.href, status, contentType: headers['content-type'] ?? '', body };
      }
      response.destroy();
      at = new URL(headers.location, at);
    }
    return { kind: 'tooManyRedirects' };
  }

  return async function fetchPage(address: string): Promise<FetchPage> {
    const signal = AbortSignal.timeout(limits.milliseconds);
    try {
      return await follow(new URL(address), signal);
    } catch (error) {
      return failed(error);
    }
  };
}

async function readUpTo(response: IncomingMessage, most: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of response as AsyncIterable<Buffer>) {
    chunks.push(chunk);
    size += chunk.length;
    if (size >= most) break;
  }
  response.destroy();
  return Buffer.concat(chunks).subarray(0, most);
}

function failed(error: unknown): FetchPage {
  if (error instanceof NotPublic || error instanceof TypeError) return { kind: 'notPublic' };
  const { code = '', message = String(error), name } = error as NodeJS.ErrnoException;
  const why = code || name || message;
  return { kind: 'unreachable', why, isOurs: NO_WAY_OUT.includes(code) };
}
