/** The door for everybody who is not (yet) at work here: strangers, newcomers, and people who were shut out. */
import type { Deps } from '../../deps.js';
import type { Reply } from '../../line/reply.js';
import { introduce, type Said } from './introduce.js';
import { introductionView } from './introduction-view.js';

export async function introduceHandler(deps: Deps, said: Said): Promise<Reply> {
  return introductionView(await introduce(deps, said), deps.office);
}
