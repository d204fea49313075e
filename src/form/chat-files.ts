/** Files that come in the chat, and messages that are unsent there. */
import type { webhook } from '@line/bot-sdk';
import type { Deps } from '../deps.js';
import type { Person } from '../domain/person/person.js';
import { type Reply, text } from '../line/reply.js';
import * as words from '../text/filling.js';
import type { PhotoSet } from './album.js';
import { showForm } from './chat-show.js';
import type { SentFile } from './fetch-file.js';
import { receiveFile } from './receive-file.js';
import { takeBackMessage } from './unsend.js';

type FileMessage = webhook.ImageMessageContent | webhook.FileMessageContent;

/** Answers only the last of several photos that were sent together. */
export async function answerFile(
  deps: Deps,
  by: Person,
  { message, actKey }: { message: FileMessage; actKey: string },
): Promise<Reply> {
  const outcome = await receiveFile(deps, by, {
    file: sentFile(deps, by, message),
    photoSet: photoSetOf(message),
    actKey,
  });
  return outcome.kind === 'filling' ? showForm(deps, by, outcome) : [];
}

/** Most of what people unsend was never an answer: then there is nothing to say. */
export async function answerUnsend(
  deps: Deps,
  by: Person,
  taken: { messageId: string; actKey: string },
): Promise<Reply> {
  switch (await takeBackMessage(deps, by, taken)) {
    case 'takenOut':
      return [text(words.unsent)];
    case 'onRecord':
      return [text(words.unsentAfterSubmitting)];
    case 'unknown':
      return [];
  }
}

function sentFile(deps: Deps, by: Person, message: FileMessage): SentFile {
  return {
    messageId: message.id,
    ...(message.type === 'file' && { named: { fileName: message.fileName, sizeInBytes: message.fileSize } }),
    fetch: async (options) => {
      await deps.line.showLoading(by.id);
      return deps.downloadContent(message.id, options);
    },
  };
}

/** LINE's imageSet. Old phones do not say how many there are: then each photo stands for itself. */
function photoSetOf(message: FileMessage): PhotoSet | undefined {
  if (message.type !== 'image' || !message.imageSet) return undefined;
  const { id, total = 1 } = message.imageSet;
  return total > 1 ? { id, total } : undefined;
}
