/** Files that a conversation holds, as a place of the upload page: those of a draft, or of a request that is put together. */
import { conversationOf, updateConversation } from '../conversation/state.js';
import type { Deps } from '../deps.js';
import { arrivalOf, withArrival } from '../domain/arrival.js';
import type { Conversation } from '../domain/conversation.js';
import type { Person } from '../domain/person/person.js';
import { addFile } from '../domain/request/add-file.js';
import type { Attachment } from '../domain/request/content.js';
import { movedUp } from '../domain/request/with-file.js';
import type { AddedToPlace, OpenPlace, UploadPlace } from '../domain/upload-place.js';

export interface HeldFiles {
  files: Attachment[];
  /** The conversation with these files instead; its open question stays as it is. */
  replacedBy(files: Attachment[]): Conversation;
}

export interface Holding {
  /** @returns undefined where the conversation holds nothing of that id */
  held(conversation: Conversation, id: string): HeldFiles | undefined;
  /** @returns undefined where this person may not attach to it (any more) */
  describe(
    by: Person,
    about: { conversation: Conversation; id: string },
  ): Promise<Omit<OpenPlace, 'files'> | undefined>;
}

export function createHeldFilesPlace(deps: Deps, { held, describe }: Holding): UploadPlace {
  async function change(
    personId: string,
    { id, actKey }: { id: string; actKey: string },
    changed: (files: Attachment[]) => Attachment[],
  ): Promise<void> {
    await updateConversation(deps, { personId, actKey }, (present) => {
      const holder = held(present, id);
      return holder ? holder.replacedBy(changed(holder.files)) : present;
    });
  }

  return {
    async look(by, id) {
      const conversation = await conversationOf(deps, by.id);
      const holder = held(conversation, id);
      const described = holder && (await describe(by, { conversation, id }));
      return described && { ...described, files: holder.files };
    },
    async add({ id: personId }, { id, attachment, actKey }) {
      const outcomeIn = (conversation: Conversation): AddedToPlace => {
        const holder = held(conversation, id);
        return holder ? addFile(holder.files, attachment, deps.office.files) : { kind: 'closed' };
      };
      const after = await updateConversation(deps, { personId, actKey }, (present) => {
        const outcome = outcomeIn(present);
        const holder = held(present, id);
        if (!holder || outcome.kind !== 'added') return present;
        const arrivals = withArrival(present.arrivals, arrivalOf(outcome.file, 'web'));
        return { ...holder.replacedBy(outcome.files), arrivals };
      });
      return outcomeIn(after);
    },
    remove: ({ id: personId }, { fileId, ...act }) =>
      change(personId, act, (files) => files.filter((file) => file.id !== fileId)),
    moveUp: ({ id: personId }, { fileId, ...act }) =>
      change(personId, act, (files) => movedUp(files, fileId)),
  };
}
