/** Each move comes from one act of the person who is recorded, on a card of that very version; what was confirmed is on record. */
import type { Action } from '../../../src/domain/request/actions.js';
import type { PublishRequest } from '../../../src/domain/request/publish-request.js';
import type { Ledger, SentEvent } from '../ledger.js';

export function effectFaults(
  ledger: Ledger,
  requests: readonly PublishRequest[],
  userIds: ReadonlyMap<string, string>,
): string[] {
  return [
    ...requests.flatMap((request) => movesWithoutCause(ledger, request, userIds)),
    ...doubledNumbers(requests),
    ...lostNumbers(ledger, requests),
    ...lostVersions(ledger, requests),
    ...lostDecisions(ledger, requests),
  ];
}

function movesWithoutCause(
  { events }: Ledger,
  { id, history }: PublishRequest,
  userIds: ReadonlyMap<string, string>,
): string[] {
  const acts = history.map(({ actKey }) => actKey);
  return history.flatMap(({ action, actKey, by }, place) => {
    const sent = events.get(actKey);
    const move = `${action} (${place + 1}) of ${id}`;
    if (!sent) return [`no event caused ${move}`];
    if (acts.indexOf(actKey) !== place) return [`one event caused two moves: ${move}`];
    if (userIds.get(sent.personKey) !== by.personId) return [`${move} is recorded as another person's`];
    const shown = new URLSearchParams(sent.words).get('v');
    const since = shown === null || place === 0 ? [] : history.slice(Number(shown), place);
    return since.some((earlier) => outdates(earlier.action, action))
      ? [`${move} was made on a card of version ${shown}`]
      : [];
  });
}

/** Told once more, as the rules: a paper beside the record changes no card but its own, a look at the page only cards about it. */
function outdates(done: Action, offered: Action): boolean {
  if (done === 'handOver') return false;
  if (onPaper.includes(done)) return onPaper.includes(offered);
  if (ofLook.includes(done))
    return [...ofLook, 'confirmCurrent', 'correctText', 'takeDown'].includes(offered);
  return true;
}

const onPaper: readonly Action[] = ['signOnPaper', 'undoSignOnPaper'];
const ofLook: readonly Action[] = ['checkCurrent', 'undoCheck', 'flag', 'correctAddress'];

const RECORDED = 'บันทึกผลเรียบร้อยแล้ว';
const DECISION = /^do=(?:confirmPermit|pass|forward)&/;

/** Whoever signed was told so: the signature is on record, by that tap or another one on the same card or a later one. */
function lostDecisions({ calls, events }: Ledger, requests: readonly PublishRequest[]): string[] {
  const told = new Set(
    calls
      .filter(({ hasArrived, messages }) => hasArrived && JSON.stringify(messages).includes(RECORDED))
      .map(({ replyToken }) => replyToken),
  );
  const acts = new Set(requests.flatMap(({ history }) => history.map(({ actKey }) => actKey)));
  const all = [...events.values()];
  return all
    .filter(({ words = '', event }) => DECISION.test(words) && told.has(String(event.replyToken)))
    .filter((told) => !all.some((one) => acts.has(one.id) && hasSigned(one, told)))
    .map(({ words, personKey }) => `${personKey} was told that it is recorded, and it is not: ${words}`);
}

/** A paper beside the record raises the version and leaves an older card valid: the same signature may have come by either. */
function hasSigned(act: SentEvent, told: SentEvent): boolean {
  const [signed, tapped] = [act, told].map(({ words }) => new URLSearchParams(words));
  const isSame = ['do', 'id'].every((key) => signed?.get(key) === tapped?.get(key));
  return isSame && act.personKey === told.personKey && Number(signed?.get('v')) >= Number(tapped?.get('v'));
}

function doubledNumbers(requests: readonly PublishRequest[]): string[] {
  const numbers = requests.map(numberOf);
  return numbers
    .filter((number, place) => numbers.indexOf(number) !== place)
    .map((number) => `two requests have number ${number}`);
}

/** A confirmation has told its number. */
function lostNumbers({ calls }: Ledger, requests: readonly PublishRequest[]): string[] {
  const stored = new Set(requests.map(numberOf));
  return wordsSeen(calls, /เลขที่คำขอ (\d+\/\d+)/g)
    .filter((number) => !stored.has(number))
    .map((number) => `request ${number} was confirmed and is not on record`);
}

/** A card has shown it at this version, so that it was there. */
function lostVersions({ calls }: Ledger, requests: readonly PublishRequest[]): string[] {
  const versions = new Map(requests.map(({ id, version }) => [id, version]));
  return wordsSeen(calls, /id=([0-9A-Z]{26}&v=\d+)/g).flatMap((shown) => {
    const [id = '', version] = shown.split('&v=');
    return (versions.get(id) ?? 0) < Number(version)
      ? [`${id} was shown at version ${version}, and is on record at ${versions.get(id)}`]
      : [];
  });
}

function wordsSeen(calls: Ledger['calls'], words: RegExp): string[] {
  const seen = calls.filter(({ hasArrived }) => hasArrived).map(({ messages }) => JSON.stringify(messages));
  return [...new Set(seen.flatMap((text) => [...text.matchAll(words)].map(([, found]) => found ?? '')))];
}

function numberOf({ sequence, fiscalYear }: PublishRequest): string {
  return `${sequence}/${fiscalYear}`;
}
