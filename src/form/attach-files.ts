/** The files of a request that is put together before it goes on: some are added, some taken out, and the round keeps them. */
import { conversationOf, updateConversation } from '../conversation/state.js';
import type { Deps } from '../deps.js';
import { type Asked, asking, type Conversation, withoutQuestion } from '../domain/conversation.js';
import { fingerprint } from '../domain/fingerprint.js';
import type { Person } from '../domain/person/person.js';
import type { Attachment } from '../domain/request/content.js';
import { contentOf, type PublishRequest } from '../domain/request/publish-request.js';
import { withFile } from '../domain/request/with-file.js';
import { checkMove, type RequestAct, recordMove } from '../moves/record-move.js';

export type AskedFiles = Extract<Asked, { kind: 'attach' }>;

export type AttachStep =
  | { kind: 'asked'; request: PublishRequest; asked: AskedFiles; notice?: 'newer' | 'unscanned' }
  | { kind: 'done' | 'unchanged'; request: PublishRequest };

/** Begins with the files of the request and those that were sent before; goes on where it was left. */
export async function startAttaching(deps: Deps, by: Person, act: RequestAct): Promise<AttachStep> {
  const { repeated, request } = await checkMove(deps, by, { ...act, action: 'attach' });
  if (repeated) return { kind: 'done', request };
  return changed(deps, by, { act, request, change: (files) => files });
}

export async function detachFile(
  deps: Deps,
  by: Person,
  { fileId, ...act }: RequestAct & { fileId: string },
): Promise<AttachStep> {
  const { repeated, request } = await checkMove(deps, by, { ...act, action: 'attach' });
  if (repeated) return { kind: 'done', request };
  const change = (files: Attachment[]) => files.filter(({ id }) => id !== fileId);
  return changed(deps, by, { act, request, change });
}

/** @param shown fingerprint of the files on the card that was confirmed: what was not seen is not recorded */
export async function recordAttachments(
  deps: Deps,
  by: Person,
  { shown, ...act }: RequestAct & { shown: string },
): Promise<AttachStep> {
  const { repeated, request } = await checkMove(deps, by, { ...act, action: 'attach' });
  if (repeated) return { kind: 'done', request };
  const { asked } = await conversationOf(deps, by.id);
  if (!isAbout(asked, act.requestId)) return startAttaching(deps, by, act);
  if (fingerprint(asked.attachments) !== shown) return { kind: 'asked', request, asked, notice: 'newer' };
  const { attachments } = asked;
  if (attachments.some(({ isUnscanned }) => isUnscanned)) {
    return { kind: 'asked', request, asked, notice: 'unscanned' };
  }
  const isUnchanged = idsOf(attachments) === idsOf(contentOf(request).attachments);
  const recorded = isUnchanged
    ? request
    : await recordMove(deps, by, { ...act, action: 'attach', attachments });
  await updateConversation(deps, { personId: by.id, actKey: act.actKey }, (present) =>
    isAbout(present.asked, act.requestId) ? withoutQuestion(present) : present,
  );
  return { kind: isUnchanged ? 'unchanged' : 'done', request: recorded };
}

function idsOf(files: readonly Attachment[]): string {
  return files.map(({ id }) => id).join(' ');
}

async function changed(
  deps: Deps,
  by: Person,
  {
    act: { requestId, seenVersion: version, actKey },
    request,
    change,
  }: { act: RequestAct; request: PublishRequest; change(files: Attachment[]): Attachment[] },
): Promise<AttachStep> {
  const begun: AskedFiles = {
    kind: 'attach',
    requestId,
    version,
    attachments: contentOf(request).attachments,
  };
  const { maxCount } = deps.office.files;
  const conversation = await updateConversation(deps, { personId: by.id, actKey }, (present) => {
    const open = isAbout(present.asked, requestId) ? present.asked : withParked(begun, present, maxCount);
    const asked = { ...open, version, attachments: change(open.attachments) };
    return asking({ ...present, parked: notIn(asked, present) }, asked, deps.now());
  });
  return {
    kind: 'asked',
    request,
    asked: isAbout(conversation.asked, requestId) ? conversation.asked : begun,
  };
}

function withParked(asked: AskedFiles, { parked }: Conversation, maxCount: number): AskedFiles {
  const attachments = parked.reduce(
    (files, file) => (files.length < maxCount ? withFile(files, file) : files),
    asked.attachments,
  );
  return { ...asked, attachments };
}

/** Files that were taken are parked no more. */
function notIn({ attachments }: AskedFiles, { parked }: Conversation): Attachment[] {
  return parked.filter(({ sha256 }) => !attachments.some((one) => one.sha256 === sha256));
}

function isAbout(asked: Asked | undefined, requestId: string): asked is AskedFiles {
  return asked?.kind === 'attach' && asked.requestId === requestId;
}
