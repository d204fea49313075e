/** Sends every call of this process that leaves the machine through the office's own proxy, whoever makes it. */
import { EnvHttpProxyAgent, setGlobalDispatcher } from 'undici';

interface OutgoingProxy {
  httpsProxy?: string | undefined;
  noProxy?: string | undefined;
}

/**
 * Node's `fetch`, and so LINE's SDK, asks undici's global dispatcher. Plain http is only spoken with an emulator on
 * this machine, so it goes straight.
 */
export function useOutgoingProxy({ httpsProxy, noProxy = '' }: OutgoingProxy): void {
  if (httpsProxy !== undefined)
    setGlobalDispatcher(new EnvHttpProxyAgent({ httpProxy: '', httpsProxy, noProxy }));
}
