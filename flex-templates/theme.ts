/** The look of all cards: calm, official, and readable in LINE's light and dark modes since nothing is left to defaults. */

/** Every text colour has a contrast of at least 4.5 : 1 on every background here; a test holds that. */
export const colors = {
  ink: '#1B2B25',
  quiet: '#4A5A53',
  green: '#0A5C43',
  amber: '#7A4300',
  red: '#96231B',
  line: '#CBD6D0',
  paper: '#FFFFFF',
  greenPaper: '#E8F3EE',
  grayPaper: '#F0F3F1',
  amberPaper: '#FFF3DC',
  redPaper: '#FCEAE8',
} as const;

export type Color = (typeof colors)[keyof typeof colors];

/** The subject of a card or a note; its words say so too, colour is never the only sign. */
export const tones = {
  calm: { text: colors.green, paper: colors.greenPaper },
  plain: { text: colors.quiet, paper: colors.grayPaper },
  attention: { text: colors.amber, paper: colors.amberPaper },
  refused: { text: colors.red, paper: colors.redPaper },
} as const;

export type Tone = keyof typeof tones;

export const sizes = { small: 'xs', normal: 'sm', large: 'md' } as const;

export const spaces = { inside: '16px', between: 'md', close: 'sm', hair: 'xs' } as const;

/** Room for stacked Thai vowels and tone marks. */
export const lineSpacing = '5px';

export const bubbleSize = 'mega';

/** How much of what people wrote stands on a card, in characters as people see them: a bubble may have 30 KB. */
export const lengths = {
  details: 600,
  metadata: 1000,
  reason: 600,
  value: 300,
  subject: 160,
  name: 120,
  link: 90,
  fileName: 60,
  altText: 400,
} as const;
