/** How long a connection may take for what, and how many there may be. */

export interface ServerLimits {
  /** From the first byte of a call, or from connecting, to the end of its headers. */
  headersMs: number;
  /** To the end of its body. */
  requestMs: number;
  /** The same, of files that people attach. */
  uploadMs: number;
  /** Without a byte in either direction while a call is in hand. */
  idleMs: number;
  /** Between two calls. */
  keepAliveMs: number;
  /** How often the first two are looked at. */
  checkEveryMs: number;
  connections: number;
}

export const usualLimits: ServerLimits = {
  // LINE gives up after 2 seconds. An office's slow line sends the few headers of a download in less than 10.
  headersMs: 10_000,
  requestMs: 15_000,
  // 20 MB on the worst of lines; one that stands still is ended as any other.
  uploadMs: 60 * 60_000,
  // A download over a slow line takes as long as it takes: only one that stands still is ended.
  idleMs: 60_000,
  // Longer than the minute for which proxies keep a connection: whoever closes first must not be us.
  keepAliveMs: 65_000,
  checkEveryMs: 1_000,
  // Far more than LINE and a proxy need; fewer than would fill the memory or the process's files.
  connections: 1_000,
};
