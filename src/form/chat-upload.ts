/** The way from the chat to the page on which files are attached. */
import { uploadCard } from '../../flex-templates/upload-card.js';
import type { Deps } from '../deps.js';
import type { Conversation, Draft } from '../domain/conversation.js';
import type { Person } from '../domain/person/person.js';
import { UPLOAD_LINK_LASTS_MS, type UploadTarget } from '../domain/upload-place.js';
import { type Reply, text } from '../line/reply.js';
import { title as attachTitle } from '../text/attach.js';
import { noDraft } from '../text/filling.js';
import { unnamedDraft } from '../text/form.js';
import { titles as signedPaperTitles } from '../text/signed-paper.js';

export function draftUploadUrl(deps: Deps, by: Person, { requestId }: Draft): string {
  return deps.uploadUrl({ place: 'draft', id: requestId }, by.id);
}

export function forwardingUploadUrl(deps: Deps, by: Person, requestId: string): string {
  return deps.uploadUrl({ place: 'forwarding', id: requestId }, by.id);
}

/** A fresh link: the one on an older card lasts half an hour. */
export function showUploadLink(deps: Deps, by: Person, conversation: Conversation): Reply {
  const open = openTarget(conversation);
  if (!open) return [text(noDraft)];
  const { title, ...target } = open;
  const until = new Date(deps.now().getTime() + UPLOAD_LINK_LASTS_MS);
  const uploadUrl = deps.uploadUrl(target, by.id);
  return [uploadCard({ office: deps.office, title, uploadUrl, until })];
}

/** As files from the chat: the open question for files goes before the draft. */
function openTarget({ asked, draft }: Conversation): (UploadTarget & { title: string }) | undefined {
  if (asked?.kind === 'attach') return { place: 'forwarding', id: asked.requestId, title: attachTitle };
  if (asked?.kind === 'signedPaper') {
    return { place: 'signedPaper', id: asked.requestId, title: signedPaperTitles.ask };
  }
  if (!draft) return undefined;
  return { place: 'draft', id: draft.requestId, title: draft.answers.subject ?? unnamedDraft };
}
