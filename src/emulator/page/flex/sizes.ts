/** LINE's size words in pixels, as its apps and its Flex simulator draw them. */

const SPACING: Record<string, string> = {
  none: '0px',
  xs: '2px',
  sm: '4px',
  md: '8px',
  lg: '12px',
  xl: '16px',
  xxl: '20px',
};

const FONT: Record<string, number> = {
  xxs: 11,
  xs: 13,
  sm: 14,
  md: 16,
  lg: 19,
  xl: 22,
  xxl: 29,
  '3xl': 35,
  '4xl': 48,
  '5xl': 74,
};

const IMAGE: Record<string, string> = {
  xxs: '40px',
  xs: '60px',
  sm: '80px',
  md: '100px',
  lg: '120px',
  xl: '140px',
  xxl: '160px',
  '3xl': '180px',
  '4xl': '200px',
  '5xl': '220px',
  full: '100%',
};

const BORDER: Record<string, string> = {
  none: '0px',
  light: '0.5px',
  normal: '1px',
  medium: '2px',
  'semi-bold': '3px',
  bold: '4px',
};

/** Margins, spacings, paddings, offsets and corners share one scale. */
export function spacing(value: string | undefined): string | undefined {
  return value === undefined ? undefined : (SPACING[value] ?? length(value));
}

export function borderWidth(value: string | undefined): string | undefined {
  return value === undefined ? undefined : (BORDER[value] ?? length(value));
}

export function imageWidth(value = 'md'): string | undefined {
  return IMAGE[value] ?? length(value);
}

/** `scaling` makes a size follow the font size that the person chose in LINE. */
export function fontSize(value = 'md', scaling = false): string | undefined {
  const pixels = FONT[value] ?? pixelsOf(value);
  if (pixels === undefined) return undefined;
  return scaling ? `calc(${pixels}px * var(--font-scale, 1))` : `${pixels}px`;
}

/** `16:9` as CSS writes it. */
export function aspectRatio(value = '1:1'): string | undefined {
  const parts = /^(\d+(?:\.\d+)?):(\d+(?:\.\d+)?)$/.exec(value);
  return parts ? `${parts[1]} / ${parts[2]}` : undefined;
}

/** Pixels or per cent; anything else LINE would refuse, so it has no effect. */
export function length(value: string | undefined): string | undefined {
  return value !== undefined && /^\d+(\.\d+)?(px|%)$/.test(value) ? value : undefined;
}

export function color(value: string | undefined): string | undefined {
  return value !== undefined && /^#([0-9a-f]{6}|[0-9a-f]{8})$/i.test(value) ? value : undefined;
}

function pixelsOf(value: string): number | undefined {
  const parts = /^(\d+(?:\.\d+)?)px$/.exec(value);
  return parts ? Number(parts[1]) : undefined;
}
