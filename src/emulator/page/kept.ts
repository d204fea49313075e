/** Memory of the browser between visits, so that going back, reloading and a second window lose nothing. */

const PREFIX = 'emulator-';

/** Undefined where nothing is kept, or no longer readable. */
export function kept(name: string): unknown {
  try {
    return JSON.parse(localStorage.getItem(PREFIX + name) ?? 'null') ?? undefined;
  } catch {
    return undefined;
  }
}

/** A browser that keeps nothing still shows the page. */
export function keep(name: string, value: unknown): void {
  try {
    localStorage.setItem(PREFIX + name, JSON.stringify(value));
  } catch {
    // full, or forbidden
  }
}
