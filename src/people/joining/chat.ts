/** The door for everybody who is not (yet) at work here: strangers, newcomers, and people who were shut out. */
import type { Answer, Deps } from '../../deps.js';
import { introduce, type Said } from './introduce.js';
import { introductionView } from './introduction-view.js';

export async function introduceHandler(deps: Deps, said: Said): Promise<Answer> {
  return introductionView(await introduce(deps, said), deps.office);
}
