/** Files that came while the virus scanner was away are scanned when it is back. Until then only their sender sees them. */
import { updateConversation } from '../conversation/state.js';
import type { Deps } from '../deps.js';
import { withArrival } from '../domain/arrival.js';
import { asksForFiles, type Conversation } from '../domain/conversation.js';
import type { ScanOutcome } from '../domain/file-scan.js';
import type { Person } from '../domain/person/person.js';
import type { Attachment } from '../domain/request/content.js';
import { fileRejection } from '../text/file-rejections.js';
import { toRead } from './file-to-read.js';
import { tellInfected } from './tell-infected.js';

/** Without a scanner, because it was taken out of the settings, nothing waits any longer. */
export async function scanWaitingFiles(deps: Deps): Promise<void> {
  const scan = deps.scanFile ?? (async () => 'clean' as const);
  for (const person of await deps.stores.persons.list()) {
    const conversation = await deps.stores.conversations.get(person.id);
    for (const file of conversation ? waitingFiles(conversation) : []) {
      const outcome = await scan(toRead(deps, { sha256: file.sha256, size: file.sizeInBytes }));
      if (outcome === 'away') return;
      await settle(deps, person, { file, outcome });
    }
  }
}

function waitingFiles({ draft, parked, asked }: Conversation): Attachment[] {
  const attached = asksForFiles(asked) ? (asked.attachments ?? []) : [];
  const all = [...(draft?.answers.attachments ?? []), ...parked, ...attached];
  return all.filter(({ isUnscanned }) => isUnscanned);
}

async function settle(
  deps: Deps,
  person: Person,
  { file, outcome }: { file: Attachment; outcome: Exclude<ScanOutcome, 'away'> },
): Promise<void> {
  const { id, fileName } = file;
  const update = { personId: person.id, actKey: `scan:${id}` };
  if (outcome === 'clean') {
    await updateConversation(deps, update, (present) => withEachFile(present, id, scanned));
    return;
  }
  const reason = outcome === 'infected' ? 'infected' : 'tooLargeToScan';
  const sentence = fileRejection({ reason }, { fileName, extensions: deps.office.files.extensions });
  await updateConversation(deps, update, (present) => ({
    ...withEachFile(present, id, () => []),
    arrivals: withArrival(present.arrivals, { kind: 'rejected', sentence }),
  }));
  if (outcome === 'infected') await tellInfected(deps, { by: person, fileName, id });
}

function scanned({ isUnscanned: _, ...file }: Attachment): Attachment[] {
  return [file];
}

/** Wherever the conversation keeps this file. */
function withEachFile(
  conversation: Conversation,
  id: string,
  change: (file: Attachment) => Attachment[],
): Conversation {
  const changed = (files: Attachment[]) => files.flatMap((file) => (file.id === id ? change(file) : [file]));
  const { draft, parked, asked } = conversation;
  const { attachments } = draft?.answers ?? {};
  return {
    ...conversation,
    parked: changed(parked),
    ...(draft &&
      attachments && {
        draft: { ...draft, answers: { ...draft.answers, attachments: changed(attachments) } },
      }),
    ...(asksForFiles(asked) && { asked: { ...asked, attachments: changed(asked.attachments ?? []) } }),
  };
}
