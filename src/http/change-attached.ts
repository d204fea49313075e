/** Changes of the upload page to an attached file: taken out, or moved up. */
import type { Deps } from '../deps.js';
import * as words from '../text/upload.js';
import type { UploadResult } from '../web/upload/upload-page.js';
import type { ReceivedForm } from './receive-form.js';
import type { UploadGrant } from './upload-grant.js';

/** Nothing where the form asks for nothing of the kind. */
export async function changeAttached(
  { newId }: Pick<Deps, 'newId'>,
  { by, place, target: { id } }: UploadGrant,
  { fields }: Pick<ReceivedForm<unknown>, 'fields'>,
): Promise<UploadResult[]> {
  const { act, file: fileId } = fields;
  if (typeof fileId !== 'string') return [];
  const one = { id, fileId, actKey: `web-${newId()}` };
  if (act === 'remove') {
    await place.remove(by, one);
    return [{ kind: 'done', sentence: words.removed }];
  }
  if (act !== 'moveUp') return [];
  await place.moveUp(by, one);
  return [{ kind: 'done', sentence: words.moved }];
}
