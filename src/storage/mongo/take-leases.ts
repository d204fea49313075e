/**
 * Work that goes to one taker at a time: look for what is free, then take each by an update that still finds it free.
 * Who was too late looks again, so that many takers at once share all there is.
 */
export interface Search<Found, Taken> {
  limit: number;
  /** The free ones, in the order in which they are to be taken. */
  find(limit: number): Promise<Found[]>;
  /** Undefined: somebody was faster. */
  take(found: Found): Promise<Taken | undefined>;
}

export async function takeLeases<Found, Taken>({
  limit,
  find,
  take,
}: Search<Found, Taken>): Promise<Taken[]> {
  const taken: Taken[] = [];
  for (;;) {
    const found = await find(limit - taken.length);
    const tried = await Promise.all(found.map(take));
    const won = tried.filter((one) => one !== undefined);
    taken.push(...won);
    const nobodyWasFaster = won.length === found.length;
    if (nobodyWasFaster) return taken;
  }
}
