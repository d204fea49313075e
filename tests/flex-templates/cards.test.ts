/** The rules for every card, however short or long its content. */
import { describe, expect, test } from 'vitest';
import { countCharacters } from '../../src/characters.js';
import { validateRequest } from '../../src/emulator/contract/send-requests.js';
import { bytesOf } from '../../src/line/message-limits.js';
import { decodePostback } from '../../src/line/postback.js';
import { commandWord } from '../../src/text/commands.js';
import { buttons as requestButtons } from '../../src/text/my-requests.js';
import { lastWebmaster } from '../../src/text/nobody.js';
import { back } from '../../src/text/request-words.js';
import { read, sourcesBelow } from '../support/sources.js';
import { actionsOf, bubblesOf, buttonsOf, textsOf, wordingOf } from './flex-nodes.js';
import { cardSamples } from './samples.js';

const ofOneRequest = cardSamples.filter(
  ({ name }) => /^(deciding|publishing|requester) /.test(name) && !name.includes(' list'),
);
const confirming = cardSamples.filter(({ message }) =>
  actionsOf(message).some(
    (action) => 'data' in action && decodePostback(action.data ?? '')?.do.startsWith('confirm'),
  ),
);
const waysBack = [back, requestButtons.keep, lastWebmaster.keep, commandWord('cancel')];
/** flex-templates/present-card.ts draws none itself: it chooses one of the others. */
const cards = sourcesBelow('flex-templates')
  .filter((file) => file.endsWith('-card.ts') && !file.endsWith('/present-card.ts'))
  .flatMap((file) => [...read(file).matchAll(/export function (\w+Card)\b/g)].map(([, card = '']) => card));
const samples = sourcesBelow('tests/flex-templates/samples').map(read).join();
const notLongest = cardSamples.filter(({ name }) => !name.includes('longest'));

describe.each(cardSamples)('$name', ({ message }) => {
  test('LINE takes it', () => {
    expect(validateRequest.safeParse({ messages: [message] }).error?.issues).toBeUndefined();
  });

  test('stays well below the size that LINE refuses', () => {
    for (const bubble of bubblesOf(message)) expect(bytesOf(bubble)).toBeLessThanOrEqual(28_000);
    expect(bytesOf(message.contents)).toBeLessThanOrEqual(46_000);
    expect(message.altText.length).toBeLessThanOrEqual(400);
  });

  test('every text wraps, grows with the font size and has its own colour', () => {
    for (const text of textsOf(message)) {
      expect(text).toMatchObject({ wrap: true, scaling: true, lineSpacing: '5px' });
      expect(text.color).toMatch(/^#[0-9A-F]{6}$/);
    }
  });

  test('every block has its own background, so that dark mode changes nothing', () => {
    for (const { header, body, footer, styles } of bubblesOf(message)) {
      const blocks = [
        [header, styles?.header],
        [body, styles?.body],
        [footer, styles?.footer],
      ] as const;
      for (const [block, style] of blocks) {
        if (block) expect(style?.backgroundColor).toMatch(/^#[0-9A-F]{6}$/);
      }
    }
  });

  test('every button fits on a line', () => {
    for (const { action, adjustMode, scaling } of buttonsOf(message)) {
      expect(countCharacters(action.label ?? '')).toBeLessThanOrEqual(20);
      expect({ adjustMode, scaling }).toEqual({ adjustMode: 'shrink-to-fit', scaling: true });
    }
  });

  test('every tap says something that the bot reads', () => {
    for (const action of actionsOf(message)) {
      const data = 'data' in action ? (action.data ?? '') : undefined;
      if (data === undefined) continue;
      expect(decodePostback(data), data).toBeDefined();
      expect(data.length).toBeLessThanOrEqual(300);
    }
  });

  test('no character is torn', () => {
    const json = JSON.stringify(message);
    expect(json, 'half an emoji').not.toMatch(/\\ud[89a-f]/i);
    expect(json, 'half a family').not.toMatch(/\u200D…/);
  });
});

test.each(ofOneRequest)('$name: names the number and the subject', ({ message }) => {
  const [number, , subject] = textsOf(message).map(({ text }) => text ?? '');
  expect(number).toContain('12/2570');
  expect(message.altText).toContain('12/2570');
  expect(message.altText).toContain(subject?.slice(0, 30));
});

test.each(notLongest)('$name: official tone, without emoji', ({ message }) => {
  expect(wordingOf(message)).not.toMatch(/ครับ|ค่ะ|นะคะ|\p{Extended_Pictographic}/u);
});

test.each(notLongest)('$name: wording', ({ message }) => {
  expect(wordingOf(message)).toMatchSnapshot();
});

test.each(confirming)('$name: can be left without confirming', ({ message }) => {
  const labels = actionsOf(message).map(({ label }) => label);
  expect(labels.filter((label) => waysBack.includes(label ?? ''))).toHaveLength(1);
});

test.each(cards)('%s has a sample', (card) => {
  expect(samples).toMatch(new RegExp(`\\b${card}\\(`));
});

test('every sample has a name of its own', () => {
  expect(new Set(cardSamples.map(({ name }) => name)).size).toBe(cardSamples.length);
});
