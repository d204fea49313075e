/** Spacing, padding and gradients of boxes. */
import type { messagingApi } from '@line/bot-sdk';
import { expect, test } from 'vitest';
import { withDefaultPadding } from '../../../src/emulator/page/flex/block-padding.js';
import { gradient, paddings, spacedContents } from '../../../src/emulator/page/flex/box.js';

const text = (margin?: string): messagingApi.FlexText => ({
  type: 'text',
  text: 'x',
  ...(margin && { margin }),
});
const box = (more: Partial<messagingApi.FlexBox>): messagingApi.FlexBox => ({
  type: 'box',
  layout: 'vertical',
  contents: [],
  ...more,
});
const margins = (contents: messagingApi.FlexComponent[]) =>
  contents.map((child) => ('margin' in child ? child.margin : undefined));

test('spacing stands between children, not before the first', () => {
  const contents = spacedContents(box({ spacing: 'md', contents: [text(), text(), text()] }));
  expect(margins(contents)).toEqual([undefined, 'md', 'md']);
});

test('a margin of the child wins over the spacing of its box', () => {
  const contents = spacedContents(box({ spacing: 'md', contents: [text(), text('none')] }));
  expect(margins(contents)).toEqual([undefined, 'none']);
});

test('a child placed by offsets is not counted as the first', () => {
  const badge = box({ position: 'absolute' });
  const contents = spacedContents(box({ spacing: 'md', contents: [badge, text(), text()] }));
  expect(margins(contents)).toEqual([undefined, undefined, 'md']);
});

test('padding of one side wins over padding of all sides', () => {
  expect(paddings(box({ paddingAll: 'md', paddingTop: '1px' }))).toMatchObject({
    'padding-top': '1px',
    'padding-bottom': '8px',
  });
});

test('a gradient has two colours, and a middle one where it is wanted', () => {
  const colours = {
    type: 'linearGradient',
    angle: '90deg',
    startColor: '#000000',
    endColor: '#FFFFFF',
  } as const;
  expect(gradient(colours)).toBe('linear-gradient(90deg, #000000, #FFFFFF)');
  expect(gradient({ ...colours, centerColor: '#FF0000', centerPosition: '20%' })).toBe(
    'linear-gradient(90deg, #000000, #FF0000 20%, #FFFFFF)',
  );
});

test('a gradient that LINE would refuse is not drawn', () => {
  expect(
    gradient({ type: 'linearGradient', angle: '1turn', startColor: '#000000', endColor: '#FFFFFF' }),
  ).toBeUndefined();
  expect(
    gradient({ type: 'linearGradient', angle: '0deg', startColor: 'red', endColor: '#FFFFFF' }),
  ).toBeUndefined();
});

test('blocks of a bubble have the padding that LINE gives them', () => {
  const body = { name: 'body', size: 'mega', beforeFooter: false } as const;
  expect(withDefaultPadding(box({}), body)).toMatchObject({ paddingTop: '19px', paddingStart: '20px' });
  expect(withDefaultPadding(box({}), { ...body, beforeFooter: true })).toMatchObject({
    paddingBottom: '10px',
  });
  expect(withDefaultPadding(box({}), { ...body, size: 'nano' })).toMatchObject({ paddingTop: '10px' });
  expect(withDefaultPadding(box({}), { ...body, name: 'footer' })).toMatchObject({ paddingTop: '10px' });
});

test('a padding that the message gives wins over the usual one, and a hero has none', () => {
  const body = { name: 'body', size: 'mega', beforeFooter: false } as const;
  expect(withDefaultPadding(box({ paddingAll: 'none' }), body)).toMatchObject({ paddingTop: 'none' });
  expect(withDefaultPadding(box({ paddingTop: 'sm' }), body)).toMatchObject({
    paddingTop: 'sm',
    paddingEnd: '20px',
  });
  expect(withDefaultPadding(box({}), { ...body, name: 'hero' })).toEqual(box({}));
});
