/** Keeps the page in step with the emulator: the whole state once, then every change; reconnects by itself. */
import type { Change, EmulatorState } from '../protocol.js';
import { applyChange } from './state.js';

const RETRY_MS = 1000;

export interface Watcher {
  stateChanged(state: EmulatorState, change: Change | null): void;
  connectionChanged(connected: boolean): void;
}

export function connect(watcher: Watcher): void {
  const source = new EventSource('/emulator/changes');
  let state: EmulatorState | null = null;
  let early: Change[] = [];
  let retrying = false;

  const receive = (change: Change) => {
    if (!state) {
      early.push(change);
      return;
    }
    state = applyChange(state, change);
    watcher.stateChanged(state, change);
  };
  const start = async () => {
    state = null;
    early = [];
    const fresh = await fetchState();
    state = early.reduce(applyChange, fresh);
    watcher.stateChanged(state, null);
    watcher.connectionChanged(true);
  };
  const retry = () => {
    if (retrying) return;
    retrying = true;
    watcher.connectionChanged(false);
    source.close();
    setTimeout(() => connect(watcher), RETRY_MS);
  };

  source.addEventListener('message', (event) => receive(JSON.parse(event.data) as Change));
  source.addEventListener('open', () => start().catch(retry));
  source.addEventListener('error', retry);
}

async function fetchState(): Promise<EmulatorState> {
  const response = await fetch('/emulator/state');
  if (!response.ok) throw new Error(`GET /emulator/state answered ${response.status}`);
  return (await response.json()) as EmulatorState;
}
