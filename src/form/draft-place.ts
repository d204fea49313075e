/** The draft as a place that takes files from the upload page: only its owner's, as long as it is a draft. */
import { conversationOf, updateConversation } from '../conversation/state.js';
import type { Deps } from '../deps.js';
import { arrivalOf, withArrival } from '../domain/arrival.js';
import type { Conversation, Draft } from '../domain/conversation.js';
import { addFile } from '../domain/request/add-file.js';
import type { Attachment } from '../domain/request/content.js';
import { movedUp } from '../domain/request/with-file.js';
import type { AddedToPlace, UploadPlace } from '../domain/upload-place.js';
import { unnamedDraft } from '../text/form.js';
import { goOnWithDraft } from '../text/upload.js';

export function createDraftPlace(deps: Deps): UploadPlace {
  async function change(
    personId: string,
    { id, actKey }: { id: string; actKey: string },
    changed: (files: Attachment[]) => Attachment[],
  ): Promise<void> {
    await updateConversation(deps, { personId, actKey }, (present) => {
      const draft = draftOf(present, id);
      return draft ? { ...present, draft: withAttachments(draft, changed(filesOf(draft))) } : present;
    });
  }

  return {
    async look({ id: personId }, id) {
      const draft = draftOf(await conversationOf(deps, personId), id);
      return (
        draft && { title: draft.answers.subject ?? unnamedDraft, files: filesOf(draft), goOn: goOnWithDraft }
      );
    },
    /** The open question stays open: it may be about something else. */
    async add({ id: personId }, { id, attachment, actKey }) {
      const add = (conversation: Conversation): AddedToPlace => {
        const draft = draftOf(conversation, id);
        return draft ? addFile(filesOf(draft), attachment, deps.office.files) : { kind: 'closed' };
      };
      const after = await updateConversation(deps, { personId, actKey }, (present) => {
        const draft = draftOf(present, id);
        const added = add(present);
        if (!draft || added.kind !== 'added') return present;
        return {
          ...present,
          draft: withAttachments(draft, added.files),
          arrivals: withArrival(present.arrivals, arrivalOf(added.file, 'web')),
        };
      });
      return add(after);
    },
    remove: ({ id: personId }, { fileId, ...act }) =>
      change(personId, act, (files) => files.filter((file) => file.id !== fileId)),
    moveUp: ({ id: personId }, { fileId, ...act }) =>
      change(personId, act, (files) => movedUp(files, fileId)),
  };
}

function draftOf({ draft }: Conversation, id: string): Draft | undefined {
  return draft?.requestId === id ? draft : undefined;
}

function filesOf({ answers }: Draft): Attachment[] {
  return answers.attachments ?? [];
}

function withAttachments(draft: Draft, attachments: Attachment[]): Draft {
  return { ...draft, answers: { ...draft.answers, attachments } };
}
