/** Colours that everybody can read. */
import { expect, test } from 'vitest';
import { colors, tones } from '../../flex-templates/theme.js';

const onPaper = [colors.ink, colors.quiet, colors.green].map((text) => ({ text, paper: colors.paper }));
const onTones = Object.values(tones).flatMap(({ text, paper }) =>
  [text, colors.ink, colors.quiet].map((color) => ({ text: color, paper })),
);
const onRows = [colors.green, colors.quiet].map((text) => ({ text, paper: colors.grayPaper }));
/** LINE writes white on a primary button and near black on a secondary one. */
const onButtons = [
  { text: '#FFFFFF', paper: colors.green },
  { text: '#111111', paper: colors.line },
];

test.each([...onPaper, ...onTones, ...onRows, ...onButtons])(
  '$text on $paper has a contrast of 4.5 : 1',
  ({ text, paper }) => {
    expect(contrast(text, paper)).toBeGreaterThanOrEqual(4.5);
  },
);

/** As WCAG 2.2 defines it. */
function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) =>
    linear(Number.parseInt(color.slice(at, at + 2), 16)),
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function linear(channel: number): number {
  const share = channel / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}
