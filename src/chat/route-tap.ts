/** Gives each tap to exactly one handler. A tap that no card of ours offers gets a polite answer. */
import type { Deps } from '../deps.js';
import type { Person } from '../domain/person/person.js';
import { decodePostback } from '../line/postback.js';
import { type Reply, text } from '../line/reply.js';
import { menuReply } from '../menu/chat.js';
import { oldButton } from '../text/menu.js';
import type { HeardTap, Picked, TapName } from './parts/chat-routes.js';
import { withEarlierMove } from './parts/earlier-move.js';
import { withOthersWaiting } from './parts/others-wait.js';
import { routeMenuCommand } from './route-command.js';
import { taps } from './routes.js';

export interface Tapped {
  data: string;
  picked?: Picked | undefined;
  actKey: string;
}

export async function routeTap(deps: Deps, by: Person, { data, picked, actKey }: Tapped): Promise<Reply> {
  const tap = decodePostback(data);
  if (!tap) return [text(oldButton), ...(await menuReply(deps, by))];
  if (tap.do === 'introduce') return menuReply(deps, by); // introduced long ago: an old card
  if (tap.do === 'command') return routeMenuCommand(deps, by, { command: tap.command, actKey });
  return handle(deps, by, { tap, picked, actKey });
}

/** The feature's handler answers. Before that the reply says what the same person did by an earlier tap, after it how much else waits. */
async function handle<Name extends TapName>(deps: Deps, by: Person, heard: HeardTap<Name>): Promise<Reply> {
  const tap = heard.tap as { do: Name; id?: string; v?: number; draft?: string };
  const answer = await taps[tap.do](deps, by, heard);
  const reply = await withEarlierMove(deps, by, { tap, reply: answer, actKey: heard.actKey });
  return withOthersWaiting(deps, by, { tap, reply });
}
