/** An id that is no text ends the process in SQLite's driver, and to MongoDB it is a question of its own ({ $ne: null }). */
export function requireText(id: unknown): void {
  if (typeof id !== 'string') throw new Error(`A record is found by a text, not by ${typeof id}`);
}
