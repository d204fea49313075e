/** A part that can't be drawn is named, so that its author sees an error and not a gap. */
import type { messagingApi } from '@line/bot-sdk';
import { describe, expect, test } from 'vitest';
import { problemOf } from '../../../src/emulator/page/flex/problems.js';
import { flexCorpus } from '../flex-corpus.js';

/** Components as a careless bot might send them. */
const BROKEN: [what: string, component: object | null | string][] = [
  ['unknown component “spacer”', { type: 'spacer' }],
  ['unknown component “undefined”', {}],
  ['unknown component “span”', { type: 'span', text: 'x' }],
  ['component is not an object', null],
  ['component is not an object', 'text'],
  ['box without contents', { type: 'box', layout: 'vertical' }],
  ['box with layout “grid”', { type: 'box', layout: 'grid', contents: [] }],
  ['text without text', { type: 'text', text: '' }],
  ['text without text', { type: 'text', contents: [] }],
  ['button without action', { type: 'button' }],
  ['image without url', { type: 'image' }],
  ['video without previewUrl', { type: 'video', url: 'https://example.com/film.mp4' }],
  ['icon outside a baseline box', { type: 'icon', url: 'https://example.com/icon.png' }],
];

test.each(BROKEN)('%s is an error: %o', (problem, component) => {
  expect(problemOf(component as messagingApi.FlexComponent, 'vertical')).toBe(problem);
});

test('only icons, text and fillers stand in a baseline box', () => {
  expect(problemOf({ type: 'separator' }, 'baseline')).toBe('separator in a baseline box');
  expect(problemOf({ type: 'icon', url: 'https://example.com/icon.png' }, 'baseline')).toBeNull();
});

describe('the corpus can be drawn completely', () => {
  test.each(flexCorpus.map(({ name, message }) => [name, message] as const))('%s', (_name, { contents }) => {
    const bubbles = contents.type === 'carousel' ? contents.contents : [contents];
    const blocks = bubbles.flatMap(({ header, hero, body, footer }) => [header, hero, body, footer]);
    expect(blocks.flatMap((block) => (block ? problemsIn(block, 'vertical') : []))).toEqual([]);
  });
});

function problemsIn(component: messagingApi.FlexComponent, parent: messagingApi.FlexBox['layout']): string[] {
  const problem = problemOf(component, parent);
  if (problem) return [problem];
  if (component.type !== 'box') return [];
  return component.contents.flatMap((child) => problemsIn(child, component.layout));
}
