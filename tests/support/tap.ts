/** A tap as the chat hears it, without a webhook around it: for tests below the webhook. */
import { routeTap } from '../../src/chat/route-tap.js';
import type { Deps } from '../../src/deps.js';
import type { Person } from '../../src/domain/person/person.js';
import { encodePostback, type Postback } from '../../src/line/postback.js';
import type { Reply } from '../../src/line/reply.js';

let taps = 0;

export function tap(deps: Deps, by: Person, postback: Postback): Promise<Reply> {
  taps += 1;
  return routeTap(deps, by, { data: encodePostback(postback), actKey: `tap-${taps}` });
}
