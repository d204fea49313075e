/** The tasks that an address may be the page of: each row shows what would be recorded. */
import type { messagingApi } from '@line/bot-sdk';
import type { PublishRequest } from '../src/domain/request/publish-request.js';
import { listDetail, listLabel } from '../src/text/my-requests.js';
import * as words from '../src/text/publication.js';
import { onRequest, postbackAction } from './parts/actions.js';
import { card } from './parts/card.js';
import { tappableRow } from './parts/tappable-row.js';
import { textPart } from './parts/text-part.js';
import { lengths } from './theme.js';

export function taskListCard(
  tasks: readonly PublishRequest[],
  { url, now }: { url: string; now: Date },
): messagingApi.FlexMessage {
  return card({
    altText: `${words.titles.whichTask} ${tasks.map((task, index) => listLabel(task, index + 1)).join(' ')}`,
    heading: { title: words.titles.whichTask },
    body: [
      textPart(url, { most: lengths.link }),
      textPart(words.tapTask),
      ...tasks.map((task, index) => {
        const label = listLabel(task, index + 1);
        const action = postbackAction(onRequest('publishLink', task), label);
        return tappableRow({ label, detail: listDetail(task, now), action });
      }),
    ],
  });
}
