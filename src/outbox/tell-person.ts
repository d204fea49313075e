/** Tells one person something unasked: the notices of one call go in one push. */
import type { Deps } from '../deps.js';
import type { Notice } from './notice.js';
import { type NoticeDeps, noticeMessage } from './notice-messages.js';
import { type Addressed, storeMessages } from './store-messages.js';

export interface News extends Addressed {
  notices: Notice[];
}

type Outbox = NoticeDeps & Pick<Deps, 'stores' | 'wakeDelivery'>;

export async function tellPerson(deps: Outbox, { notices, ...addressed }: News): Promise<void> {
  const messages = notices.map((notice) => noticeMessage(deps, notice));
  await storeMessages(deps, addressed, messages);
}
