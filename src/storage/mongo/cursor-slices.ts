/** The documents of a cursor, some at a time. */
const DOCUMENTS_A_SLICE = 100;

export async function* cursorSlices<T>(cursor: AsyncIterable<T>): AsyncGenerator<T[]> {
  let slice: T[] = [];
  for await (const document of cursor) {
    slice.push(document);
    if (slice.length < DOCUMENTS_A_SLICE) continue;
    yield slice;
    slice = [];
  }
  if (slice.length > 0) yield slice;
}
