/** Sends one file of the upload page. This function runs in the browser, from its text. */

export interface FileToPost {
  /** Fields of the form, in their order; the file comes last. */
  fields: Record<string, string>;
  file: File;
  /** The share of the bytes that are out: 100 when only the answer is awaited. */
  onProgress(percent: number): void;
  /** Status 0: the line was cut, nothing moved for a minute, or it was broken off by `stop`. */
  onEnd(answer: { status: number; text: string }): void;
}

/** May use nothing from outside of it but what browsers have. */
export function sendFile({ fields, file, onProgress, onEnd }: FileToPost): { stop(): void } {
  const SILENCE_MS = 60_000;
  const ANSWER_WITHIN_MS = 180_000;
  const body = new FormData();
  for (const [name, value] of Object.entries(fields)) body.append(name, value);
  body.append('files', file, file.name);

  const call = new XMLHttpRequest(); // fetch tells no progress of what it sends
  let silence: ReturnType<typeof setTimeout> | undefined;
  const moves = (milliseconds: number) => {
    clearTimeout(silence);
    silence = setTimeout(() => call.abort(), milliseconds);
  };
  call.open('POST', location.href);
  call.upload.addEventListener('progress', ({ loaded, total }) => {
    moves(loaded < total ? SILENCE_MS : ANSWER_WITHIN_MS);
    onProgress(Math.floor((loaded / total) * 100));
  });
  call.addEventListener('loadend', () => {
    clearTimeout(silence);
    onEnd({ status: call.status, text: call.responseText });
  });
  moves(SILENCE_MS);
  call.send(body);
  return { stop: () => call.abort() };
}
