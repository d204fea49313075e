/** 'ลิงก์ผิด ต้องเป็น https://…' of whoever may correct addresses: of the one page that stands it is shown once more, of several it is asked which. */
import { requestListCard } from '../../flex-templates/request-list-card.js';
import type { Deps } from '../deps.js';
import { mayPublish } from '../domain/permissions.js';
import type { Person } from '../domain/person/person.js';
import { type Reply, text } from '../line/reply.js';
import { actOn, whatMayMove } from '../moves/may-move.js';
import { chooseToCorrect, titles } from '../text/page-address.js';
import { readAddresses } from '../text/reader/read-addresses.js';
import { saysAddressWrong } from '../text/reader/says-address-wrong.js';
import { onlineRequests } from '../work/online-requests.js';
import { readPage } from '../work/read-page.js';
import { previewCorrectAddress } from './chat-address.js';

/** @returns undefined where nothing of the kind is said, or nothing stands whose address may be corrected */
export async function wishToCorrectAddress(
  deps: Deps,
  by: Person,
  { text: typed, actKey }: { text: string; actKey: string },
): Promise<Reply | undefined> {
  if (!mayPublish(by) || !saysAddressWrong(typed)) return undefined;
  const { requests: online, ...rest } = await onlineRequests(deps);
  const wanted = { action: 'correctAddress', actKey } as const;
  const [request] = await whatMayMove(deps, by, { ...wanted, among: online });
  if (!request) return undefined;
  if (online.length === 1) {
    return previewCorrectAddress(deps, by, { act: actOn(request, actKey), given: addressIn(typed) });
  }
  const page = await readPage(deps, { requests: online, ...rest });
  return [text(chooseToCorrect), requestListCard({ title: titles.whichPage, page, now: deps.now() })];
}

function addressIn(typed: string): string {
  const read = readAddresses(typed);
  return read.kind === 'addresses' || read.kind === 'inside' ? read.urls.join(' ') : '';
}
