/** The way to the page on which files are attached. */
import type { messagingApi } from '@line/bot-sdk';
import type { Office } from '../src/offices/office.js';
import { filesTaken } from '../src/text/file-limits.js';
import * as words from '../src/text/upload.js';
import { linkButton } from './parts/buttons.js';
import { card } from './parts/card.js';
import { textPart } from './parts/text-part.js';
import { colors, sizes } from './theme.js';

export interface UploadCardOptions {
  office: Pick<Office, 'files'>;
  /** The draft or request to which the files belong. */
  title: string;
  uploadUrl: string;
  /** The end of the link. */
  until: Date;
}

export function uploadCard({ office, title, uploadUrl, until }: UploadCardOptions): messagingApi.FlexMessage {
  const quiet = { size: sizes.small, color: colors.quiet } as const;
  return card({
    altText: `${words.title} ${title}`,
    heading: { title: words.title, below: title },
    body: [
      textPart(words.cardHint),
      textPart(filesTaken(office.files), quiet),
      textPart(words.usableUntil(until), quiet),
    ],
    buttons: linkButton(words.openPage, uploadUrl, 'primary'),
  });
}
