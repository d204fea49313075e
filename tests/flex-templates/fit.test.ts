/** No card is too large for LINE, whatever stands on it: what one page can't hold goes on to the next. */
import type { messagingApi } from '@line/bot-sdk';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { postbackButton } from '../../flex-templates/parts/buttons.js';
import { card } from '../../flex-templates/parts/card.js';
import { attachmentRows } from '../../flex-templates/parts/content-facts.js';
import { factRow, longFact, stacked } from '../../flex-templates/parts/facts.js';
import { note } from '../../flex-templates/parts/note.js';
import { linkRow, tappableRow } from '../../flex-templates/parts/tappable-row.js';
import { validateRequest } from '../../src/emulator/contract/send-requests.js';
import { fitsLine } from '../../src/line/fits-line.js';
import { pageWords } from '../../src/text/paging.js';
import { runs } from '../support/runs.js';
import { actionsOf, bubblesOf, buttonsOf, textsOf } from './flex-nodes.js';
import { LONG_TEXT } from './long-texts.js';
import { file, fileUrl } from './sample-requests.js';

const heading = { title: 'หัวข้อ' };
const send = postbackButton('ส่งคำขอ', { do: 'showPeople' }, 'primary');

function tappable(number: number): messagingApi.FlexBox {
  return tappableRow({
    label: `${number}. ${LONG_TEXT}`,
    detail: LONG_TEXT,
    action: { type: 'postback', data: `do=showPeople&from=${number}`, displayText: LONG_TEXT.slice(0, 40) },
  });
}

describe('fifty rows to tap, each of the longest text', () => {
  const message = card({
    altText: 'ก',
    heading,
    body: Array.from({ length: 50 }, (_, index) => tappable(index)),
    buttons: [send],
  });

  test('LINE takes it', () => {
    expect(validateRequest.safeParse({ messages: [message] }).error?.issues).toBeUndefined();
  });

  test('every row is there, in its order', () => {
    const tapped = actionsOf(message).flatMap((action) => (action.type === 'postback' ? [action.data] : []));
    const rows = tapped.filter((data) => data?.includes('from='));
    expect(rows).toEqual(Array.from({ length: 50 }, (_, index) => `do=showPeople&from=${index}`));
  });

  test('each page says which it is, and the button stands on the last, where all has been seen', () => {
    const pages = bubblesOf(message);
    expect(pages.length).toBeGreaterThan(1);
    const texts = textsOf(message).map(({ text }) => text);
    pages.forEach((_, index) => {
      expect(texts).toContain(pageWords(index + 1, pages.length));
    });
    expect(pages.map(({ footer }) => footer !== undefined)).toEqual(
      pages.map((_, index) => index === pages.length - 1),
    );
    expect(buttonsOf(message)).toHaveLength(1);
  });
});

test('a list of files with the longest addresses goes on to the next page', () => {
  const files = Array.from({ length: 20 }, (_, index) => file(index + 1, { fileName: LONG_TEXT }));
  const address = (one: (typeof files)[number]) => fileUrl(one) + '/'.repeat(1000 - fileUrl(one).length);
  const message = card({ altText: 'ก', heading, body: attachmentRows(files, address), buttons: [send] });
  expect(validateRequest.safeParse({ messages: [message] }).error?.issues).toBeUndefined();
  const opened = actionsOf(message).flatMap((action) => (action.type === 'uri' ? [action.uri] : []));
  expect(opened).toEqual(files.map(address));
});

test('what fits on one page stays on one page', () => {
  const message = card({ altText: 'ก', heading, body: [tappable(1)], buttons: [send] });
  expect(message.contents.type).toBe('bubble');
});

const anyText = fc.string({ unit: 'grapheme', maxLength: 300 }).map((text) => text.repeat(3));
const anyRow: fc.Arbitrary<messagingApi.FlexComponent> = fc.oneof(
  fc.tuple(anyText, anyText).map(([label, value]) => factRow(label, value)),
  anyText.map((text) => longFact('ก', `ก${text}`)[0] ?? note(text)),
  anyText.map((text) => note(text)),
  fc.nat(99).map(tappable),
  fc.array(anyText, { maxLength: 20 }).map((texts) =>
    stacked(
      'ก',
      texts.map((text) => linkRow(text, undefined)),
    ),
  ),
);

test('any forty rows fit', () => {
  fc.assert(
    fc.property(fc.array(anyRow, { maxLength: 40 }), (body) => {
      expect(fitsLine(card({ altText: 'ก', heading, body, buttons: [send] }).contents)).toBe(true);
    }),
    { numRuns: runs(40) },
  );
});
