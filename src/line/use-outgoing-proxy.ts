/** Sends every call of this process that leaves the machine through the office's own proxy, whoever makes it. */

interface OutgoingProxy {
  httpsProxy?: string | undefined;
  noProxy?: string | undefined;
}

/**
 * Node's `fetch`, and so LINE's SDK, asks undici's global dispatcher. Plain http is only spoken with an emulator on
 * this machine, so it goes straight. The package is loaded where there is a proxy alone: it takes 5 MB of memory.
 */
export async function useOutgoingProxy({ httpsProxy, noProxy = '' }: OutgoingProxy): Promise<void> {
  if (httpsProxy === undefined) return;
  const { EnvHttpProxyAgent, setGlobalDispatcher } = await import('undici');
  setGlobalDispatcher(new EnvHttpProxyAgent({ httpProxy: '', httpsProxy, noProxy }));
}
