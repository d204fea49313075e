/** The links to files on one card: for whoever sees it. */
import type { Deps, LinkReceiver } from '../deps.js';
import type { Attachment } from '../domain/request/content.js';

export interface FileLinks {
  fileUrl(file: Attachment): string;
  allFilesUrl(): string;
}

export function fileLinks({ fileUrl }: Pick<Deps, 'fileUrl'>, to: LinkReceiver): FileLinks {
  return { fileUrl: (file) => fileUrl(file, to), allFilesUrl: () => fileUrl('all', to) };
}
