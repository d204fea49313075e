/** An unsent message leaves the draft; what was submitted stays on record. */
import { updateConversation } from '../conversation/state.js';
import type { Deps } from '../deps.js';
import { asksForFiles, type Conversation } from '../domain/conversation.js';
import type { Person } from '../domain/person/person.js';
import type { Attachment } from '../domain/request/content.js';
import { contentOf } from '../domain/request/publish-request.js';
import { scanLimits } from '../domain/scan-limits.js';
import { holdsMessage, withoutMessage } from './without-message.js';

export async function takeBackMessage(
  deps: Deps,
  by: Person,
  { messageId, actKey }: { messageId: string; actKey: string },
): Promise<'takenOut' | 'onRecord' | 'unknown'> {
  let found = false;
  await updateConversation(deps, { personId: by.id, actKey }, (present) => {
    found = holds(present, messageId);
    return found ? without(present, messageId) : present;
  });
  if (found) return 'takenOut';
  return (await isInARequest(deps, by, messageId)) ? 'onRecord' : 'unknown';
}

function holds({ draft, parked, asked }: Conversation, messageId: string): boolean {
  const files = asksForFiles(asked) ? [...parked, ...(asked.attachments ?? [])] : parked;
  return (draft && holdsMessage(draft, messageId)) || files.some((file) => file.messageId === messageId);
}

function without(conversation: Conversation, messageId: string): Conversation {
  const { draft, parked, asked } = conversation;
  const others = (files: Attachment[]) => files.filter((file) => file.messageId !== messageId);
  return {
    ...conversation,
    ...(asksForFiles(asked) && { asked: { ...asked, attachments: others(asked.attachments ?? []) } }),
    ...(draft && { draft: withoutMessage(draft, messageId) }),
    parked: others(parked),
  };
}

async function isInARequest(deps: Deps, by: Person, messageId: string): Promise<boolean> {
  const requests = await deps.stores.requests.ofRequester(by.id, scanLimits.unsend);
  return requests.some((one) => contentOf(one).attachments.some((file) => file.messageId === messageId));
}
