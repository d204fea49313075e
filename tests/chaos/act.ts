/** One thing is done in the office: by somebody on a visit, or by two at the same moment. */
import type { Dice } from './dice.js';
import { type Doing, perform, tapEvent, wordsOf } from './doing.js';
import type { Network } from './network.js';
import { oldCardOf, rivalsOf } from './offers.js';
import { memberKeys } from './office-of-twenty.js';
import type { OfficeUnderFire } from './office-under-fire.js';
import { isPage, openPage } from './open-page.js';
import { patiently } from './patiently.js';
import { peopleByThen } from './people-by-then.js';
import { newVisit, nextDoing, type Visit } from './person.js';

export interface Acting {
  dice: Dice;
  visit: Visit;
}

export interface Act {
  key: string;
  doing: Doing;
}

export interface Done {
  /** The visit that goes on. */
  visit: Visit;
  acts: readonly Act[];
}

export async function actOnce(
  office: OfficeUnderFire,
  network: Network,
  { dice, visit: before }: Acting,
): Promise<Done> {
  const together = unasked(office, dice);
  const [visit, doing] = together.length > 0 ? [before, undefined] : await goOn(office, dice, before);
  const acts = doing ? [{ key: visit.key, doing }] : together;
  for (const act of acts) office.transcript.noteAct(act, visit.aim.name, office.emulator.clock.now());
  if (doing && isPage(doing)) await openPage(office, doing, dice);
  else await doTogether(office, network, { acts, dice: dice.of('network') });
  return { visit, acts };
}

/** Beside what somebody is up to. */
function unasked(office: OfficeUnderFire, dice: Dice): Act[] {
  if (dice.chance(0.06)) return rivalsOf(office, dice);
  return dice.chance(0.04) ? oldCardOf(office, dice) : [];
}

async function goOn(office: OfficeUnderFire, dice: Dice, visit: Visit): Promise<[Visit, Doing]> {
  const { emulator } = office;
  const others = memberKeys.map(emulator.phone);
  for (let going = visit; ; going = await nextVisit(office, dice)) {
    const doing = nextDoing({ visit: going, phone: emulator.phone(going.key), others }, dice);
    if (doing) return [going, doing];
  }
}

export async function nextVisit(
  { stores, ledger, emulator, habits }: OfficeUnderFire,
  dice: Dice,
): Promise<Visit> {
  const counts = await patiently(() => stores.requests.countBySituation());
  return newVisit(dice, {
    situations: Object.keys(counts).toSorted(),
    habits,
    people: peopleByThen(ledger, emulator),
  });
}

export async function doTogether(
  office: OfficeUnderFire,
  network: Network,
  { acts, dice }: { acts: readonly Act[]; dice: Dice },
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
  if (events.length > 0)
    await network.send(
      events.map(({ event }) => event),
      dice,
    );
}
