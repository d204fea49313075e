/** Label and value, the way every card tells what it knows. */
import type { messagingApi } from '@line/bot-sdk';
import { countCharacters } from '../../src/characters.js';
import { colors, lengths, sizes, spaces } from '../theme.js';
import { textPart } from './text-part.js';

/** `undefined` and empty values are left out by `facts`. */
export type Fact = readonly [label: string, value: string | undefined];

export function facts(rows: Fact[]): messagingApi.FlexComponent[] {
  return rows.flatMap(([label, value]) => (value?.trim() ? [factRow(label, value)] : []));
}

/** As many characters as stand in one line beside a value on a phone of 320 px; Thai would break in the middle of a word. */
const BESIDE_MOST = 12;

const ADDRESS = /^https?:\/\//;

/** Side by side; below its label where that is too long, and an address, which breaks anywhere. */
export function factRow(label: string, value: string): messagingApi.FlexBox {
  if (countCharacters(label) > BESIDE_MOST || ADDRESS.test(value)) return stacked(label, [textPart(value)]);
  return {
    type: 'box',
    layout: 'horizontal',
    spacing: spaces.between,
    contents: [labelPart(label, 4), textPart(value, { flex: 7 })],
  };
}

/** A count: the label may be long, the number stands at the end of the line. */
export function figureRow([label, value]: readonly [label: string, value: string]): messagingApi.FlexBox {
  const number = textPart(value, { flex: 2, align: 'end', weight: 'bold' });
  return {
    type: 'box',
    layout: 'horizontal',
    spacing: spaces.between,
    contents: [labelPart(label, 9), number],
  };
}

/** For long texts: the value below its label, over the whole width. */
export function longFact(
  label: string,
  value: string,
  most: number = lengths.details,
): messagingApi.FlexComponent[] {
  return value.trim() ? [stacked(label, [textPart(value, { most })])] : [];
}

/** A label above anything else: files, links, lines of history. */
export function stacked(label: string, contents: messagingApi.FlexComponent[]): messagingApi.FlexBox {
  return { type: 'box', layout: 'vertical', spacing: spaces.hair, contents: [labelPart(label), ...contents] };
}

function labelPart(label: string, flex?: number): messagingApi.FlexText {
  return textPart(label, { size: sizes.small, color: colors.quiet, ...(flex && { flex }) });
}
