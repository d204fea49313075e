/** Files of a request behind the bot's routes, with the link that a webmaster has to the first. */
import { randomUUID } from 'node:crypto';
import type { FileStore } from '../../src/domain/files.js';
import type { Attachment } from '../../src/domain/request/content.js';
import type { Stores } from '../../src/domain/stores.js';
import { createFileUrl } from '../../src/http/file-links.js';
import { buildContent, buildPerson, buildRequest, someTime } from '../support/builders.js';
import { CHANNEL_SECRET, openRoutes } from './open-routes.js';

export async function serveAttachments(
  { files, stores }: { files: FileStore; stores: Stores },
  attachments: readonly Attachment[],
): Promise<string> {
  const [first] = attachments;
  if (!first) throw new Error('there is no file to link to');
  const request = buildRequest({ content: buildContent({ attachments: [...attachments] }) });
  await stores.requests.insert(request);
  const webmaster = buildPerson({ roles: ['webmaster'] });
  await stores.persons.replace({ ...webmaster, version: 1 }, 0);
  const newId = () => randomUUID();
  const publicUrl = await openRoutes({ deps: { files, stores, newId, now: () => someTime } });
  const urlOf = createFileUrl({ publicUrl, secret: CHANNEL_SECRET, now: () => someTime });
  return urlOf(first, { requestId: request.id, personId: webmaster.id });
}
