/** LINE's size words become pixels, and nothing else gets into a style. */
import { describe, expect, test } from 'vitest';
import {
  aspectRatio,
  borderWidth,
  color,
  fontSize,
  imageWidth,
  spacing,
} from '../../../src/emulator/page/flex/sizes.js';

test.each([
  ['none', '0px'],
  ['xs', '2px'],
  ['sm', '4px'],
  ['md', '8px'],
  ['lg', '12px'],
  ['xl', '16px'],
  ['xxl', '20px'],
  ['30px', '30px'],
  ['12.5px', '12.5px'],
  ['5%', '5%'],
])('a spacing of %s is %s', (value, pixels) => {
  expect(spacing(value)).toBe(pixels);
});

test.each([
  ['xxs', '11px'],
  ['md', '16px'],
  ['5xl', '74px'],
  ['25px', '25px'],
])('text of size %s is %s high', (value, pixels) => {
  expect(fontSize(value)).toBe(pixels);
});

test('text without a size is as high as md', () => {
  expect(fontSize()).toBe(fontSize('md'));
});

test('scaled text follows the font size of the phone', () => {
  expect(fontSize('sm', true)).toBe('calc(14px * var(--font-scale, 1))');
});

test.each([
  [undefined, '100px'],
  ['xxs', '40px'],
  ['full', '100%'],
  ['30%', '30%'],
])('an image of size %s is %s wide', (value, width) => {
  expect(imageWidth(value)).toBe(width);
});

test.each([
  ['light', '0.5px'],
  ['semi-bold', '3px'],
  ['6px', '6px'],
])('a border that is %s is %s wide', (value, width) => {
  expect(borderWidth(value)).toBe(width);
});

describe('what LINE would refuse has no effect', () => {
  test.each(['huge', '10', '-5px', '10em', 'calc(1px)', '1px; color: red', ''])(
    'the spacing “%s”',
    (value) => {
      expect(spacing(value)).toBeUndefined();
    },
  );
  test.each(['red', '#abc', '#12345', 'url(https://example.com)', '#123456;'])('the colour “%s”', (value) => {
    expect(color(value)).toBeUndefined();
  });
  test.each(['16', '16/9', '0:', 'a:b'])('the ratio “%s”', (value) => {
    expect(aspectRatio(value)).toBeUndefined();
  });
});

test('colours may be see-through', () => {
  expect(color('#06C75580')).toBe('#06C75580');
});

test('a ratio is written as the browser wants it, and is square when not given', () => {
  expect(aspectRatio('20:13')).toBe('20 / 13');
  expect(aspectRatio()).toBe('1 / 1');
});
