/**
 * The script of the upload page: sends files two at a time, shows how far each is, and sends again what the line cut off.
 * Its functions run in the browser, from their text.
 */
import { attachedOnPage } from './attached-on-page.js';
import { sendFile } from './send-file.js';
import { type SendingRow, sendingRow } from './sending-row.js';

interface Parts {
  attachedOnPage: typeof attachedOnPage;
  sendFile: typeof sendFile;
  sendingRow: typeof sendingRow;
}

/** May use nothing from outside of it but what browsers have. */
function uploadFiles(parts: Parts): void {
  const AT_ONCE = 2;
  const RETRY_AFTER_MS = [2_000, 5_000, 15_000];

  interface Sending {
    file: File;
    id: string;
    row: SendingRow;
    state: 'waiting' | 'sending' | 'cut' | 'over';
    cuts: number;
    stop?: () => void;
  }

  const form = document.querySelector<HTMLFormElement>('#chooser');
  const chooser = form?.querySelector<HTMLInputElement>('input[type=file]');
  if (!form || !chooser) return;
  const words = JSON.parse(form.dataset.words ?? '{}');
  const maxBytes = Number(form.dataset.maxMegabytes) * 1024 * 1024;
  const token = String(new FormData(form).get('token'));
  const all: Sending[] = [];
  const attached = parts.attachedOnPage();
  form.classList.add('scripted');

  function add(file: File): void {
    const id = [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16)).join('');
    const row = parts.sendingRow(file.name, words);
    const sending: Sending = { file, id, row, state: 'waiting', cuts: 0 };
    row.cancel.addEventListener('click', () => end(sending, words.cancelled));
    row.retry.addEventListener('click', () => {
      sending.cuts = 0;
      wait(sending);
    });
    document.querySelector('#sending')?.append(row.element);
    all.push(sending);
    if (file.size > maxBytes) end(sending, words.tooBig);
    else wait(sending);
  }

  function wait(sending: Sending): void {
    sending.state = 'waiting';
    sending.row.retry.hidden = true;
    sending.row.show({ sentence: words.waiting, percent: 0 });
    next();
  }

  function next(): void {
    const underWay = all.filter(({ state }) => state === 'sending').length;
    const first = all.find(({ state }) => state === 'waiting');
    if (!first || underWay >= AT_ONCE) return;
    send(first);
    next();
  }

  function send(sending: Sending): void {
    const { row, file, id } = sending;
    sending.state = 'sending';
    const { stop } = parts.sendFile({
      fields: { token, upload: id },
      file,
      onProgress(percent) {
        row.cancel.hidden = percent === 100;
        row.show({ sentence: percent < 100 ? `${words.sending} ${percent}%` : words.checking, percent });
      },
      onEnd({ status, text }) {
        if (sending.state !== 'sending') return;
        if (status === 0 || status >= 500) cutOff(sending);
        else answered(sending, status, new DOMParser().parseFromString(text, 'text/html'));
      },
    });
    sending.stop = stop;
  }

  /** The file goes again from its beginning, under the same id: what had arrived after all is not added twice. */
  function cutOff(sending: Sending): void {
    const pause = RETRY_AFTER_MS[sending.cuts];
    sending.state = 'cut';
    sending.cuts += 1;
    sending.row.retry.hidden = false;
    sending.row.cancel.hidden = false;
    sending.row.show({ sentence: pause === undefined ? words.failed : words.cut, isBad: true });
    if (pause !== undefined) setTimeout(() => sending.state === 'cut' && wait(sending), pause);
    next();
  }

  function answered(sending: Sending, status: number, page: Document): void {
    const result = page.querySelector<HTMLElement>('[data-result]');
    const isTaken = status === 200 && result?.dataset.result === 'done';
    attached.replace(page, isTaken ? ['attached', 'results'] : ['attached']);
    end(sending, result?.textContent ?? page.querySelector('main p')?.textContent ?? words.failed);
    if (isTaken) sending.row.element.remove();
  }

  function end(sending: Sending, sentence: string): void {
    sending.state = 'over';
    sending.stop?.();
    sending.row.cancel.hidden = true;
    sending.row.retry.hidden = true;
    sending.row.show({ sentence, isBad: true });
    next();
  }

  document.addEventListener('submit', (event) => {
    event.preventDefault();
    const { target, submitter } = event;
    if (target instanceof HTMLFormElement && target !== form) {
      attached.change(target, submitter).catch(() => location.reload());
    }
  });
  chooser.addEventListener('change', () => {
    for (const file of [...(chooser.files ?? [])]) add(file);
    chooser.value = '';
  });
  for (const kind of ['dragover', 'dragleave', 'drop'] as const) {
    document.addEventListener(kind, (event) => {
      event.preventDefault();
      form.classList.toggle('over', kind === 'dragover');
      if (kind === 'drop') for (const file of [...(event.dataTransfer?.files ?? [])]) add(file);
    });
  }
  window.addEventListener('online', () => {
    for (const sending of all) if (sending.state === 'cut') wait(sending);
  });
  window.addEventListener('beforeunload', (event) => {
    if (all.some(({ state }) => state === 'sending')) event.preventDefault();
  });
}

export const uploadFilesScript = `
const __name = (named) => named; // tsx wraps functions in a call of it
(${uploadFiles})({ attachedOnPage: ${attachedOnPage}, sendFile: ${sendFile}, sendingRow: ${sendingRow} });
`;
