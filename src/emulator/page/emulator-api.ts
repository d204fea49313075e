/** Calls of the page to the emulator's server. A refusal is an Error with the server's own words. */
import type { GuideRequest } from '../guide/guide-routes.js';
import type { NewFault, PersonAction } from '../protocol.js';

export interface PersonApi {
  act(action: PersonAction): Promise<void>;
  sendPhotos(photos: File[]): Promise<void>;
  sendFile(file: File): Promise<void>;
}

export function personApi(key: string): PersonApi {
  const base = `/emulator/people/${encodeURIComponent(key)}`;
  return {
    act: (action) => sendJson(`${base}/actions`, action),
    sendFile: (file) => send(`${base}/files?name=${encodeURIComponent(file.name)}`, rawBody(file)),
    sendPhotos: async (photos) => {
      const imageSet = crypto.randomUUID();
      for (const [position, photo] of photos.entries()) {
        const album = `?imageSet=${imageSet}&index=${position + 1}&total=${photos.length}`;
        await send(`${base}/photos${photos.length > 1 ? album : ''}`, rawBody(photo));
      }
    },
  };
}

export const askOfGuide = (asked: GuideRequest) => sendJson('/emulator/guide', asked);
export const moveClock = (to: { forwardMs: number } | { to: string }) => sendJson('/emulator/clock', to);
export const setQuota = (limit: number | null) => sendJson('/emulator/quota', { limit });
export const redeliver = (times: number) => sendJson('/emulator/redeliver', { times });
export const addFault = (fault: NewFault) => sendJson('/emulator/faults', fault);
export const clearFault = (id: string) =>
  send(`/emulator/faults/${encodeURIComponent(id)}`, { method: 'DELETE' });
export const clearFaults = () => send('/emulator/faults', { method: 'DELETE' });

function rawBody(file: File): RequestInit {
  return { method: 'POST', headers: { 'content-type': file.type || 'application/octet-stream' }, body: file };
}

function sendJson(path: string, body: unknown): Promise<void> {
  const headers = { 'content-type': 'application/json' };
  return send(path, { method: 'POST', headers, body: JSON.stringify(body) });
}

async function send(path: string, init: RequestInit): Promise<void> {
  const response = await fetch(path, init);
  if (!response.ok) throw new Error(await reasonOf(response));
}

async function reasonOf(response: Response): Promise<string> {
  const answer: unknown = await response.json().catch(() => null);
  const known = typeof answer === 'object' && answer !== null && 'message' in answer;
  return known ? String(answer.message) : `HTTP ${response.status}`;
}
