/** The page's copy of the emulator's state, and how one change alters it. */
import type { Change, ChatEntry, ChatView, EmulatorState, TrafficEntry } from '../protocol.js';

/** More than this nobody scrolls through, and the page would slow down. */
const TRAFFIC_KEPT = 500;

export function applyChange(state: EmulatorState, change: Change): EmulatorState {
  switch (change.type) {
    case 'chat':
      return { ...state, chats: withChat(state.chats, change) };
    case 'traffic':
      return { ...state, traffic: withTraffic(state.traffic, change.entry) };
    case 'clock':
      return { ...state, now: change.now };
    case 'quota':
      return { ...state, quota: change.quota };
    case 'faults':
      return { ...state, faults: change.faults };
    case 'guide':
      return { ...state, guide: change.guide };
    case 'afterClock':
      return { ...state, afterClock: change.afterClock };
    default:
      return state;
  }
}

function withChat(chats: ChatView[], { chat, entries }: Extract<Change, { type: 'chat' }>): ChatView[] {
  const before = chats.find(({ person }) => person.key === chat.person.key);
  const after = { ...chat, entries: withEntries(before?.entries ?? [], entries) };
  return before ? chats.map((each) => (each === before ? after : each)) : [...chats, after];
}

/** Those that did not change stay the same objects, by which the page knows that it need not draw them again. */
function withEntries(known: ChatEntry[], changed: ChatEntry[]): ChatEntry[] {
  if (changed.length === 0) return known;
  const waiting = new Map(changed.map((entry) => [entry.id, entry]));
  const merged = known.map((entry) => {
    const newer = waiting.get(entry.id) ?? entry;
    waiting.delete(entry.id);
    return newer;
  });
  return [...merged, ...waiting.values()];
}

/** An entry comes twice when its answer is still on its way at first. */
function withTraffic(traffic: TrafficEntry[], entry: TrafficEntry): TrafficEntry[] {
  const others = traffic.filter(({ id }) => id !== entry.id);
  return [...others, entry].sort((one, other) => one.id - other.id).slice(-TRAFFIC_KEPT);
}
