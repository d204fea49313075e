/** Tells one person something unasked: a push is billed once, however many notices it carries. */
import type { Deps } from '../deps.js';
import type { OutMessage } from '../domain/message.js';
import { requestNumber } from '../domain/request/publish-request.js';
import { messageLimits } from '../line/message-limits.js';
import type { Reply } from '../line/reply.js';
import type { Notice } from './notice.js';
import { type NoticeDeps, noticeMessage } from './notice-messages.js';
import { type Addressed, outMessage, storeMessages } from './store-messages.js';

export interface News extends Addressed {
  notices: Notice[];
}

/** Leaves room for the sentence that a late message begins with. */
const most = messageLimits.messages - 1;

type Outbox = NoticeDeps & Pick<Deps, 'stores' | 'wakeDelivery'>;

export async function tellPerson(deps: Outbox, news: News): Promise<void> {
  for (const { addressed, messages } of pushesOf(deps, news)) await storeMessages(deps, addressed, messages);
}

/** For whoever stores them with something else. */
export function outMessagesOf(deps: NoticeDeps, news: News): OutMessage[] {
  return pushesOf(deps, news).map(({ addressed, messages }) => outMessage(deps, addressed, messages));
}

interface PushOfNews {
  addressed: Addressed;
  messages: Reply;
}

function pushesOf(deps: NoticeDeps, { notices, ...given }: News): PushOfNews[] {
  const addressed = { ...factsOf(notices), ...given };
  const messages = notices.map((notice) => noticeMessage(deps, notice));
  const pushes: PushOfNews[] = [];
  for (let first = 0; first < messages.length; first += most) {
    const id = first === 0 ? addressed.id : `${addressed.id}:${first}`;
    pushes.push({ addressed: { ...addressed, id }, messages: messages.slice(first, first + most) });
  }
  return pushes;
}

/** For the log: `present` alone says little, what is presented tells. */
function factsOf(notices: Notice[]): Pick<Addressed, 'kind' | 'requestNumber'> {
  const kinds = new Set(notices.map((one) => (one.kind === 'present' ? one.view.kind : one.kind)));
  const requests = notices.flatMap((one) => ('request' in one ? [requestNumber(one.request)] : []));
  const [number, ...others] = new Set(requests);
  return {
    kind: [...kinds].join('+'),
    ...(number !== undefined && others.length === 0 && { requestNumber: number }),
  };
}
