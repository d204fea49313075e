/**
 * Forms that were filled in by chat in this process: a story that is about something else goes on from the same
 * draft. With TEST_THOROUGH=1 each story fills in its own.
 */
import { bangkokDate } from '../../src/clock.js';
import { conversationOf, updateConversation } from '../../src/conversation/state.js';
import type { Deps } from '../../src/deps.js';
import type { Draft } from '../../src/domain/conversation.js';
import type { Phone } from '../../src/emulator/phone/phone.js';
import { commandWord } from '../../src/text/commands.js';
import { isThorough } from './runs.js';
import { botOf } from './start-app.js';

const drafts = new Map<string, Draft>();

/** @param way from the first question to the one that is then open: the same way leads to the same draft */
export async function fillOnce(phone: Phone, way: object, byChat: () => Promise<void>): Promise<void> {
  const deps = botOf(phone)?.deps;
  if (!deps || isThorough || (await hasBegun(deps, phone))) return byChat();
  const key = await keyOf(deps, phone, way);
  const draft = drafts.get(key);
  if (draft) return resume(deps, phone, draft);

  await byChat();
  // Its files lie with the bot that got them.
  const filled = (await conversationOf(deps, phone.userId)).draft;
  if (filled && !filled.answers.attachments?.length) drafts.set(key, filled);
}

/** Files that came before would go into the form. */
async function hasBegun(deps: Deps, { userId }: Phone): Promise<boolean> {
  const { draft, parked } = await conversationOf(deps, userId);
  return draft !== undefined || parked.length > 0;
}

async function resume(deps: Deps, phone: Phone, draft: Draft): Promise<void> {
  const own = { ...draft, requestId: deps.newId(), startedAt: deps.now() };
  const update = { personId: phone.userId, actKey: `filled ${own.requestId}` };
  await updateConversation(deps, update, (conversation) => ({ ...conversation, draft: own }));
  await phone.says(commandWord('resume'));
}

async function keyOf({ office, stores, now }: Deps, { userId }: Phone, way: object): Promise<string> {
  const person = await stores.persons.get(userId);
  const roles = person?.appointments.map(({ role, units, until }) => [role, units, until]);
  return JSON.stringify([office, person?.unit, roles, bangkokDate(now()), way]);
}
