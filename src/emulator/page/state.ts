/** The page's copy of the emulator's state, and how one change alters it. */
import type { Change, ChatView, EmulatorState, TrafficEntry } from '../protocol.js';

/** More than this nobody scrolls through, and the page would slow down. */
const TRAFFIC_KEPT = 500;

export function applyChange(state: EmulatorState, change: Change): EmulatorState {
  switch (change.type) {
    case 'chat':
      return { ...state, chats: withChat(state.chats, change.chat) };
    case 'traffic':
      return { ...state, traffic: withTraffic(state.traffic, change.entry) };
    case 'clock':
      return { ...state, now: change.now };
    case 'quota':
      return { ...state, quota: change.quota };
    case 'faults':
      return { ...state, faults: change.faults };
    default:
      return state;
  }
}

function withChat(chats: ChatView[], chat: ChatView): ChatView[] {
  const known = chats.some(({ person }) => person.key === chat.person.key);
  if (!known) return [...chats, chat];
  return chats.map((each) => (each.person.key === chat.person.key ? chat : each));
}

/** An entry comes twice when its answer is still on its way at first. */
function withTraffic(traffic: TrafficEntry[], entry: TrafficEntry): TrafficEntry[] {
  const others = traffic.filter(({ id }) => id !== entry.id);
  return [...others, entry].sort((one, other) => one.id - other.id).slice(-TRAFFIC_KEPT);
}
