/** How components share a box. */
import { expect, test } from 'vitest';
import { placementStyles, share } from '../../../src/emulator/page/flex/placement.js';

test.each([
  ['text', 'horizontal', '1 0 0px'],
  ['text', 'vertical', '0 0 auto'],
  ['icon', 'baseline', '0 0 auto'],
  ['separator', 'horizontal', '0 0 auto'],
  ['filler', 'vertical', '1 0 auto'],
] as const)('a %s in a %s box takes %s unless told otherwise', (type, layout, flex) => {
  expect(share({ type }, layout)).toBe(flex);
});

test('a share of its own wins, and none means as wide as the content', () => {
  expect(share({ type: 'text', flex: 3 }, 'horizontal')).toBe('3 0 0px');
  expect(share({ type: 'text', flex: 0 }, 'horizontal')).toBe('0 0 auto');
});

test('a margin lies above in a column and before in a row', () => {
  expect(placementStyles({ type: 'text', margin: 'md' }, 'vertical')).toMatchObject({ 'margin-top': '8px' });
  expect(placementStyles({ type: 'text', margin: 'md' }, 'baseline')).toMatchObject({
    'margin-inline-start': '8px',
  });
});

test('a component placed by offsets leaves the flow: no share, no margin', () => {
  const styles = placementStyles(
    { type: 'box', position: 'absolute', margin: 'xl', offsetTop: '10px', offsetEnd: 'sm' },
    'vertical',
  );
  expect(styles).toMatchObject({ position: 'absolute', top: '10px', 'inset-inline-end': '4px' });
  expect(styles).not.toHaveProperty('flex');
  expect(styles).not.toHaveProperty('margin-top');
});
