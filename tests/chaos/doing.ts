/** One thing that a person does, on the phone or with a link from it. */
import type { Emulator } from '../../src/emulator/emulator.js';
import type { WebhookEvent } from '../../src/emulator/webhooks/events.js';
import { formOf, openPage } from '../support/post-upload.js';
import { photoNumber, somePdf, someProgram, someScreenshot } from '../support/sample-files.js';

export type Doing =
  | { says: string }
  /** Where the button opens a picker, with the day. */
  | { taps: string; picks?: string }
  | {
      sends:
        | 'photo'
        | 'document'
        | 'new document'
        | 'album'
        | 'program'
        | 'sticker'
        | 'location'
        | 'nothing any more';
    }
  | { opens: string }
  | { uploads: string };

interface Actor {
  emulator: Emulator;
  key: string;
}

/** @returns what LINE has to deliver of it; nothing where only a page was opened */
export async function perform({ emulator, key }: Actor, doing: Doing): Promise<void> {
  const phone = emulator.phone(key);
  if ('says' in doing) return phone.says(doing.says);
  if (!('sends' in doing)) return;
  switch (doing.sends) {
    case 'photo':
      return phone.sendsPhoto(someScreenshot);
    case 'document':
      return phone.sendsFile(somePdf);
    case 'new document':
      return phone.sendsFile(newPdf(phone.messages().length));
    case 'album':
      return phone.sendsAlbum([1, 2, 3].map(photoNumber));
    case 'program':
      return phone.sendsFile(someProgram);
    case 'sticker':
      return phone.sendsSticker();
    case 'location':
      return phone.sendsLocation();
    case 'nothing any more':
      if (hasSent(emulator, key)) await phone.unsends();
  }
}

/** No file on record is the same. */
function newPdf(number: number): typeof somePdf {
  const bytes = Buffer.concat([somePdf.bytes, Buffer.from(`% ${number}\n`)]);
  return { ...somePdf, name: 'แผน.pdf', bytes };
}

function hasSent(emulator: Emulator, key: string): boolean {
  const chat = emulator.state().chats.find(({ person }) => person.key === key);
  return chat?.entries.some(({ kind }) => kind === 'person') ?? false;
}

export function tapEvent(
  emulator: Emulator,
  key: string,
  { taps, picks }: Extract<Doing, { taps: string }>,
): WebhookEvent {
  const params =
    picks === undefined ? {} : { params: picks.includes('T') ? { datetime: picks } : { date: picks } };
  return emulator.buildEvent(key, { type: 'postback', postback: { data: taps, ...params } });
}

/** The words that ask for an answer: a typed text, or the data of a tap. */
export function wordsOf(event: WebhookEvent): string | undefined {
  const { postback, message } = event as {
    postback?: { data: string };
    message?: { type: string; text?: string };
  };
  return postback?.data ?? message?.text;
}

/** @param origin of the instance that is asked. @returns the status, and how much came; null: no answer */
export async function openLink(
  uri: string,
  origin: string,
): Promise<{ status: number; bytes: number } | null> {
  try {
    const response = await fetch(at(uri, origin), { redirect: 'manual' });
    return { status: response.status, bytes: (await response.arrayBuffer()).byteLength };
  } catch {
    return null;
  }
}

export async function uploadTo(
  uri: string,
  origin: string,
): Promise<{ status: number; bytes: number } | null> {
  try {
    const { url, cookie, token } = await openPage(at(uri, origin));
    const body = formOf({ token }, [{ name: somePdf.name, bytes: somePdf.bytes }]);
    const response = await fetch(url, { method: 'POST', body, headers: { cookie } });
    return { status: response.status, bytes: (await response.arrayBuffer()).byteLength };
  } catch {
    return null;
  }
}

function at(uri: string, origin: string): string {
  const { pathname, search } = new URL(uri);
  return `${origin}${pathname}${search}`;
}
