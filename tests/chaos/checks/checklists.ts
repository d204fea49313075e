/** Each mark of a checklist comes from one tap of whoever may make it, and says what was tapped; what was confirmed is on record. */
import type { ChecklistMarks } from '../../../src/domain/checklist-marks.js';
import type { Ledger, SentEvent } from '../ledger.js';
import type { PeopleByThen } from '../people-by-then.js';

const RECORDED = 'บันทึกผลการตรวจแล้ว';

export function checklistFaults(
  ledger: Ledger,
  records: readonly ChecklistMarks[],
  people: PeopleByThen,
): string[] {
  const markers = people.everHad('webmaster', 'administrator');
  const unfounded = records.flatMap(({ id, marks }) =>
    marks.flatMap(({ actKey, found, by }, place) => {
      const sent = ledger.events.get(actKey);
      const isTapped =
        sent !== undefined && sent.personKey === people.keyOf(by.personId) && says(sent, id, found);
      const isFirst = marks.findIndex((one) => one.actKey === actKey) === place;
      return isTapped && isFirst && markers.includes(sent.personKey)
        ? []
        : [`no tap of whoever may caused mark ${place + 1} of ${id}: ${found}`];
    }),
  );
  const isOnRecord = (sent: SentEvent) =>
    records.some(({ id, marks }) =>
      marks.some(({ found, by }) => says(sent, id, found) && people.keyOf(by.personId) === sent.personKey),
    );
  return [...unfounded, ...lostMarks(ledger, isOnRecord)];
}

function says({ words }: SentEvent, entry: string, found: string): boolean {
  const tap = new URLSearchParams(words);
  return (
    tap.get('do') === 'markEntry' &&
    `${tap.get('list')}/${tap.get('entry')}` === entry &&
    tap.get('found') === found
  );
}

/** Whoever marked was told so. The same once more on the same day is no further mark. */
function lostMarks({ calls, events }: Ledger, isOnRecord: (sent: SentEvent) => boolean): string[] {
  const told = new Set(
    calls
      .filter(({ hasArrived, messages }) => hasArrived && JSON.stringify(messages).includes(RECORDED))
      .map(({ replyToken }) => replyToken),
  );
  return [...events.values()]
    .filter(
      ({ words = '', event }) => words.startsWith('do=markEntry&') && told.has(String(event.replyToken)),
    )
    .filter((sent) => !isOnRecord(sent))
    .map(({ words, personKey }) => `${personKey} was told that it is recorded, and it is not: ${words}`);
}
