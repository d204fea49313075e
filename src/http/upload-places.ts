/** The places that take files from the upload page, by the name that stands in its address. */
import type { Deps } from '../deps.js';
import type { UploadPlace, UploadPlaceName } from '../domain/upload-place.js';
import { createAskedFilesPlace } from '../form/asked-files-place.js';
import { createDraftPlace } from '../form/draft-place.js';

export type UploadPlaces = Record<UploadPlaceName, UploadPlace>;

export function createUploadPlaces(deps: Deps): UploadPlaces {
  return {
    draft: createDraftPlace(deps),
    forwarding: createAskedFilesPlace(deps, 'attach'),
    signedPaper: createAskedFilesPlace(deps, 'signedPaper'),
  };
}
