/** Fetches one file over a bad line. This function runs in the browser, from its text. */

/**
 * May use nothing from outside of it but what browsers have.
 * @returns a function that may be called again after a cut: it goes on where the line broke. It rejects where the line
 * is cut or nothing moves for half a minute, and gives undefined where the server refuses
 */
export function fetchFile(
  address: string,
  /** Undefined: the server did not say how large it is. */
  onProgress: (percent: number | undefined) => void,
): () => Promise<Uint8Array | undefined> {
  const SILENCE_MS = 30_000;
  let parts: Uint8Array[] = [];
  let size = 0;
  let isWhole = false;

  function keep(part: Uint8Array): void {
    parts.push(part);
    size += part.length;
  }

  function whole(): Uint8Array {
    const bytes = new Uint8Array(size);
    let at = 0;
    for (const part of parts) {
      bytes.set(part, at);
      at += part.length;
    }
    return bytes;
  }

  async function receive(answer: Response, moves: () => void): Promise<Uint8Array> {
    const coming = Number(answer.headers.get('content-length'));
    const total = size + coming;
    const reader = answer.body?.getReader();
    for (let read = await reader?.read(); read && !read.done; read = await reader?.read()) {
      moves();
      keep(read.value);
      onProgress(coming > 0 ? Math.floor((size / total) * 100) : undefined);
    }
    if (size < total) throw new Error('cut');
    isWhole = true;
    return whole();
  }

  return async () => {
    if (isWhole) return whole();
    const silent = new AbortController();
    let timer = setTimeout(() => silent.abort(), SILENCE_MS);
    const moves = () => {
      clearTimeout(timer);
      timer = setTimeout(() => silent.abort(), SILENCE_MS);
    };
    try {
      const headers: HeadersInit = size > 0 ? { range: `bytes=${size}-` } : {};
      const answer = await fetch(address, { headers, signal: silent.signal });
      if (answer.status >= 500) throw new Error('the bot does not answer just now');
      if (answer.status !== 206) {
        parts = [];
        size = 0;
      }
      return answer.ok ? await receive(answer, moves) : undefined;
    } finally {
      clearTimeout(timer);
    }
  };
}
