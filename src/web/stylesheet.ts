/** The one stylesheet of all pages: the tokens of the cards, so that page and card look like one house. */
import { colors, tones } from '../../flex-templates/theme.js';

export const FONT_FILES = { regular: 'sarabun-400.ttf', bold: 'sarabun-700.ttf' } as const;

export const stylesheet = `
@font-face { font-family: Sarabun; src: url(${FONT_FILES.regular}); font-weight: 400; font-display: swap; }
@font-face { font-family: Sarabun; src: url(${FONT_FILES.bold}); font-weight: 700; font-display: swap; }
* { box-sizing: border-box; }
body { margin: 0; background: ${colors.grayPaper}; color: ${colors.ink}; font: 1rem/1.6 Sarabun, sans-serif; }
header, main, nav, footer { max-width: 60rem; margin: 0 auto; padding: .75rem 1rem; }
h1 { margin: 0; font-size: 1.125rem; line-height: 1.5; overflow-wrap: anywhere; }
p { margin: .25rem 0; }
a { color: ${colors.green}; }
a:focus-visible { outline: 3px solid ${colors.amber}; outline-offset: 2px; }
.quiet { color: ${colors.quiet}; font-size: .875rem; }
.warning { padding: .5rem .75rem; border-radius: .5rem; color: ${tones.attention.text}; background: ${tones.attention.paper}; }
.row { display: flex; flex-wrap: wrap; gap: .5rem; align-items: center; justify-content: space-between; }
.button { display: inline-block; min-height: 2.75rem; padding: .5rem 1rem; border: 1px solid ${colors.green};
  border-radius: .5rem; background: ${colors.paper}; text-decoration: none; }
.button.first { color: ${colors.paper}; background: ${colors.green}; }
.sheet { display: block; width: 100%; background: ${colors.paper}; border: 1px solid ${colors.line}; }
img.sheet { height: auto; }
object.sheet { height: 75vh; }
canvas.sheet { margin-bottom: .5rem; }
`;
