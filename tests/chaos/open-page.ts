/** Somebody opens a link, or scans the code on a paper that is open. */
import { verifyPath } from '../../src/domain/evidence/verify-link.js';
import type { Dice } from './dice.js';
import { type Doing, openLink, uploadTo } from './doing.js';
import type { OfficeUnderFire } from './office-under-fire.js';
import { patiently } from './patiently.js';

export type Page = Extract<Doing, { opens: string } | { uploads: string }>;

export function isPage(doing: Doing): doing is Page {
  return 'opens' in doing || 'uploads' in doing;
}

export async function openPage(office: OfficeUnderFire, page: Page, dice: Dice): Promise<void> {
  await open(office, page, dice);
  const [, requestId] = /\/papers\/.*[?&]request=(\w+)/.exec('opens' in page ? page.opens : '') ?? [];
  if (requestId === undefined || dice.chance(0.5)) return;
  const opens = await codeOn(office, requestId);
  if (opens !== undefined) await open(office, { opens }, dice);
}

/** The address that is printed on a paper of this request: it needs no login, so that anybody may scan it. */
async function codeOn({ stores }: OfficeUnderFire, requestId: string): Promise<string | undefined> {
  const request = await patiently(() => stores.requests.get(requestId));
  const path = request && verifyPath(request);
  return path && `http://127.0.0.1${path}`;
}

async function open({ instances, ledger, onTheWay }: OfficeUnderFire, page: Page, dice: Dice): Promise<void> {
  const { life, origin, isQuiet } = dice.pick(instances);
  const inTrouble = () => life.isOver || life.disk.trouble !== 'none';
  const wasInTrouble = inTrouble();
  const [uri, ask] = 'opens' in page ? [page.opens, openLink] : [page.uploads, uploadTo];
  const answer = await onTheWay(() => ask(uri, origin));
  await isQuiet(); // a process that is gone is heard of later than its connection breaks
  ledger.pages.push({ uri, answer, isExcused: wasInTrouble || inTrouble() });
}
