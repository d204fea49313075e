/** 'รับงานครับ': the one task that waits to be taken is taken, as by its button; it can be released again. Of several, or where none waits, the list is shown. */
import { presentCardFor } from '../chat/parts/present-card.js';
import type { Deps } from '../deps.js';
import { mayPublish } from '../domain/permissions.js';
import type { Person } from '../domain/person/person.js';
import type { Reply } from '../line/reply.js';
import { actOn, workToMove } from '../moves/may-move.js';
import { saysTake } from '../text/reader/says-take-task.js';
import { takeOrReleaseTask } from './publish-task.js';

/** @returns undefined where nothing of the kind is said, or this person publishes nothing */
export async function takeByWord(
  deps: Deps,
  by: Person,
  { text: typed, actKey }: { text: string; actKey: string },
): Promise<Reply | 'list' | undefined> {
  if (!mayPublish(by) || !saysTake(typed)) return undefined;
  const [task, ...others] = await workToMove(deps, by, { action: 'take', actKey });
  if (!task || others.length > 0) return 'list';
  const taken = await takeOrReleaseTask(deps, by, { ...actOn(task, actKey), action: 'take' });
  return [await presentCardFor(deps, by, taken)];
}
