/** LINE as nock plays it: nothing else is reachable, and every answer that a test lays out must be asked for. */
import nock from 'nock';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';

export const API = 'https://api.line.test';
export const DATA_API = 'https://api-data.line.test';
export const TOKEN = 'a-channel-access-token';

export function useNockedLine(): void {
  beforeAll(() => {
    nock.disableNetConnect();
    nock.enableNetConnect('127.0.0.1');
  });
  afterEach(() => {
    const unasked = nock.pendingMocks();
    nock.abortPendingRequests();
    nock.cleanAll();
    expect(unasked).toEqual([]);
  });
  afterAll(() => {
    nock.enableNetConnect();
    nock.restore();
  });
}

export function lineApi(): nock.Scope {
  return nock(API, { reqheaders: { authorization: `Bearer ${TOKEN}` } });
}

export function lineDataApi(): nock.Scope {
  return nock(DATA_API, { reqheaders: { authorization: `Bearer ${TOKEN}` } });
}
