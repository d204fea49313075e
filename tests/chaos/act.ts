/** One thing is done in the office: by somebody on a visit, or by two at the same moment. */
import type { Dice } from './dice.js';
import { type Doing, openLink, perform, tapEvent, uploadTo, wordsOf } from './doing.js';
import type { Network } from './network.js';
import { oldCardOf, rivalsOf } from './offers.js';
import { memberKeys } from './office-of-twenty.js';
import type { OfficeUnderFire } from './office-under-fire.js';
import { patiently } from './patiently.js';
import { newVisit, nextDoing, type Visit } from './person.js';
import { settle } from './settle.js';

export interface Acting {
  dice: Dice;
  visit: Visit;
  trace?: ((line: string) => void) | undefined;
}

export interface Act {
  key: string;
  doing: Doing;
}

/** @returns the visit that goes on */
export async function actOnce(
  office: OfficeUnderFire,
  network: Network,
  { dice, visit, trace }: Acting,
): Promise<Visit> {
  const together = unasked(office, dice);
  const [going, doing] = together.length > 0 ? [visit, undefined] : await goOn(office, dice, visit);
  const acts = doing ? [{ key: going.key, doing }] : together;
  for (const { key, doing } of acts)
    trace?.(
      `${office.emulator.clock.now().toISOString()} ${key} ${going.aim.name}: ${JSON.stringify(doing)}`,
    );
  if (doing && isPage(doing)) await openPage(office, doing, dice);
  else await doTogether(office, network, acts);
  if (trace) await traceAnswers(office, acts, trace);
  return going;
}

/** Beside what somebody is up to. */
function unasked(office: OfficeUnderFire, dice: Dice): Act[] {
  if (dice.chance(0.08)) return rivalsOf(office, dice);
  return dice.chance(0.05) ? oldCardOf(office, dice) : [];
}

async function goOn(office: OfficeUnderFire, dice: Dice, visit: Visit): Promise<[Visit, Doing]> {
  const { emulator } = office;
  const others = memberKeys.map(emulator.phone);
  for (let going = visit; ; going = await nextVisit(office, dice)) {
    const doing = nextDoing({ visit: going, phone: emulator.phone(going.key), others }, dice);
    if (doing) return [going, doing];
  }
}

export async function nextVisit({ stores }: OfficeUnderFire, dice: Dice): Promise<Visit> {
  const counts = await patiently(() => stores.requests.countBySituation());
  return newVisit(dice, Object.keys(counts).toSorted());
}

export async function doTogether(
  office: OfficeUnderFire,
  network: Network,
  acts: readonly Act[],
): Promise<void> {
  const { emulator, mailbox } = office;
  const tapped = acts.flatMap(({ key, doing }) =>
    'taps' in doing ? [{ key, event: tapEvent(emulator, key, doing) }] : [],
  );
  for (const act of acts) await perform({ emulator, key: act.key }, act.doing);
  const [{ key = '' } = {}] = acts;
  const sent = mailbox.empty().map((event) => ({ key, event }));
  const events = [...tapped, ...sent];
  for (const { key: personKey, event } of events) {
    const id = String(event.webhookEventId);
    const at = emulator.clock.now();
    office.ledger.events.set(id, { id, personKey, event, words: wordsOf(event), at, isAcknowledged: false });
  }
  if (events.length > 0) await network.send(events.map(({ event }) => event));
}

type Page = Extract<Doing, { opens: string } | { uploads: string }>;

function isPage(doing: Doing): doing is Page {
  return 'opens' in doing || 'uploads' in doing;
}

async function openPage({ instances, ledger }: OfficeUnderFire, doing: Page, dice: Dice): Promise<void> {
  const { life, origin, isQuiet } = dice.pick(instances);
  const inTrouble = () => life.isOver || life.disk.trouble !== 'none';
  const wasInTrouble = inTrouble();
  const [uri, open] = 'opens' in doing ? [doing.opens, openLink] : [doing.uploads, uploadTo];
  const answer = await open(uri, origin);
  await isQuiet(); // a process that is gone is heard of later than its connection breaks
  ledger.pages.push({ uri, answer, isExcused: wasInTrouble || inTrouble() });
}

async function traceAnswers(
  office: OfficeUnderFire,
  acts: Act[],
  trace: (line: string) => void,
): Promise<void> {
  await settle(office);
  for (const { key } of acts) {
    const { messages, shownTexts } = office.emulator.phone(key);
    trace(
      `    ${messages()
        .slice(-2)
        .map((one) => shownTexts(one).join(' | ').slice(0, 160))
        .join('  //  ')}`,
    );
  }
}
