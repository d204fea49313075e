/** Messages that the bot sent because the clock was put forward: the page says so, and nobody waits and wonders. */
import type { AfterClock } from '../protocol.js';
import type { Changes } from './changes.js';
import type { Clock } from './clock.js';

export interface AfterClockWatch {
  view(): AfterClock | null;
}

/** A bot that looks once a minute is still heard. */
const LISTENS_MS = 70_000;
/** More nobody reads, and each page hears of each. */
const MAX_TOLD = 30;
/** Without word from the bot, silence for so long is called silence. */
const SETTLED_MS = 1_000;

/** @param bringAbout what makes the bot look at what is due; resolves when it has */
export function watchAfterClock(
  { changes, clock }: { changes: Changes; clock: Clock },
  bringAbout?: () => Promise<void>,
): AfterClockWatch {
  let latest: AfterClock | null = null;
  let listensUntil = 0;
  const change = (next: AfterClock) => {
    latest = next;
    changes.publish({ type: 'afterClock', afterClock: next });
  };
  const settled = (since: AfterClock['movedTo']) => {
    if (latest?.movedTo === since) change({ ...latest, isSettled: true });
  };

  changes.subscribe((news) => {
    if (news.type === 'clock') {
      const movedTo = clock.now().toISOString();
      listensUntil = Date.now() + LISTENS_MS;
      change({ movedTo, isSettled: false, told: [] });
      const looks = bringAbout?.() ?? new Promise((resolve) => setTimeout(resolve, SETTLED_MS).unref());
      looks.finally(() => settled(movedTo)).catch(() => {});
    }
    if (news.type !== 'chat' || !latest || Date.now() > listensUntil) return;
    if (news.entries.some(({ kind }) => kind === 'person')) listensUntil = 0; // from here on the bot answers
    const told = news.entries.flatMap((entry) =>
      entry.kind === 'bot' && listensUntil > 0 ? [{ key: news.chat.person.key, entryId: entry.id }] : [],
    );
    if (told.length > 0 && latest.told.length < MAX_TOLD)
      change({ ...latest, told: [...latest.told, ...told] });
  });
  return { view: () => latest };
}
