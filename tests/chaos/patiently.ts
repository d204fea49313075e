/** A database that a busy machine keeps from answering is asked again by whoever drives and judges the year: no fault was ordered. */

const MAX_TRIES = 20;
/** The driver has found no server, or no connection to it, within the time that the bot gives it. */
const AWAY = /ServerSelection|NetworkTimeout|WaitQueueTimeout/;

export async function patiently<T>(ask: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await ask();
    } catch (error) {
      if (tries === MAX_TRIES || !(error instanceof Error && AWAY.test(error.name))) throw error;
    }
  }
}
