/** All that happened to a request, round by round, and what each round changed of the one before. */
import type { Attachment, Content } from '../domain/request/content.js';
import type { HistoryEntry, PublishRequest } from '../domain/request/publish-request.js';
import { contentLabels, questionsInOrder } from '../form/questions.js';
import type { Office } from '../offices/office.js';
import type { Change, TimelineStep } from '../text/timeline.js';

/** In the order in which it happened. */
export function timeline({ history }: Pick<PublishRequest, 'history'>, office: Office): TimelineStep[] {
  let present: Content | undefined;
  return history.map((entry) => {
    const next = contentAfter(present, entry);
    const changes = present && next ? changesBetween(present, next, office) : [];
    present = next ?? present;
    return { entry, changes };
  });
}

/** @returns undefined where the entry changed nothing of the content */
function contentAfter(present: Content | undefined, entry: HistoryEntry): Content | undefined {
  const { content, online, corrections = [] } = entry;
  if (content) return content;
  const texts = corrections.flatMap(({ of, after }) => (of === 'address' ? [] : [[of, after] as const]));
  if (!present || (!online && texts.length === 0)) return undefined;
  return { ...present, ...Object.fromEntries(texts), ...(online && { online }) };
}

function changesBetween(before: Content, after: Content, office: Office): Change[] {
  const words = questionsInOrder.flatMap(({ shown }) => {
    if (shown === 'withAnother') return [];
    const [was, is] = [shown.words(before, office) || undefined, shown.words(after, office) || undefined];
    return was === is ? [] : [{ label: contentLabels[shown.part], before: was, after: is }];
  });
  return [...words, ...fileChanges(before.attachments, after.attachments)];
}

/** A file of the same name with other bytes is another file. */
function fileChanges(before: readonly Attachment[], after: readonly Attachment[]): Change[] {
  const lacks = (files: readonly Attachment[], { sha256, fileName }: Attachment) =>
    !files.some((one) => one.sha256 === sha256 && one.fileName === fileName);
  const gone = before.filter((file) => lacks(after, file));
  const come = after.filter((file) => lacks(before, file));
  const label = contentLabels.attachments;
  return [
    ...gone.map(({ fileName }) => ({ label, before: fileName })),
    ...come.map(({ fileName }) => ({ label, after: fileName })),
  ];
}
