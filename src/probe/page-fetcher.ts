/** How pages are fetched on this machine, by its settings. */
import { lookup } from 'node:dns/promises';
import { BlockList, isIP } from 'node:net';
import { createFetchPage, type FetchPage } from './fetch-page.js';
import { isPublicAddress } from './public-address.js';

export interface PageFetcherSettings {
  /** local: to try the program on one machine, whose own pages count as public. */
  pageChecks: 'on' | 'off' | 'local';
  /** Whether this machine reaches others only through a proxy, by which no address could be judged. */
  isProxied: boolean;
}

const loopback = new BlockList();
loopback.addSubnet('127.0.0.0', 8, 'ipv4');
loopback.addAddress('::1', 'ipv6');

/** @returns undefined where pages are not looked at */
export function createPageFetcher({
  pageChecks,
  isProxied,
}: PageFetcherSettings): ((url: string) => Promise<FetchPage>) | undefined {
  if (pageChecks === 'off') return undefined;
  const fetchPage = pageChecks === 'local' ? createFetchPage(thisMachineToo) : createFetchPage();
  return async (url) => {
    const fetched = await fetchPage(url);
    return fetched.kind === 'unreachable' && isProxied ? { ...fetched, isOurs: true } : fetched;
  };
}

const thisMachineToo = {
  resolve: async (host: string) => (await lookup(host, { all: true })).map(({ address }) => address),
  isAllowed: (address: string) => isPublicAddress(address) || isLoopback(address),
  isPortAllowed: () => true,
};

function isLoopback(address: string): boolean {
  const version = isIP(address);
  return version !== 0 && loopback.check(address, version === 4 ? 'ipv4' : 'ipv6');
}
