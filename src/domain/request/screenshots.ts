/** Screenshots of pages that were sent when it was confirmed that something is up or down: proof beside what the bot saw itself. */
import type { Attachment } from './content.js';
import type { PublishRequest } from './publish-request.js';

/** In the order in which they were recorded. */
export function screenshotsOf({ history }: Pick<PublishRequest, 'history'>): Attachment[] {
  return history.flatMap(({ screenshots = [] }) => screenshots);
}
