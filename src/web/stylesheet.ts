/** The one stylesheet of all pages: the tokens of the cards, so that page and card look like one house. */
import { colors, tones } from '../../flex-templates/theme.js';

export const FONT_FILES = { regular: 'sarabun-400.ttf', bold: 'sarabun-700.ttf' } as const;

export const stylesheet = `
@font-face { font-family: Sarabun; src: url(${FONT_FILES.regular}); font-weight: 400; font-display: swap; }
@font-face { font-family: Sarabun; src: url(${FONT_FILES.bold}); font-weight: 700; font-display: swap; }
* { box-sizing: border-box; }
body { margin: 0; background: ${colors.grayPaper}; color: ${colors.ink}; font: 1rem/1.6 Sarabun, sans-serif; }
header, main, nav, footer, body > form { max-width: 60rem; margin: 0 auto; padding: .75rem 1rem; }
h1, h2 { margin: 0; font-size: 1.125rem; line-height: 1.5; overflow-wrap: anywhere; }
h2 { font-size: 1rem; }
p { margin: .25rem 0; }
a { color: ${colors.green}; }
a:focus-visible, button:focus-visible, .choose:focus-within { outline: 3px solid ${colors.amber}; outline-offset: 2px; }
.quiet { color: ${colors.quiet}; font-size: .875rem; }
.warning { padding: .5rem .75rem; border-radius: .5rem; color: ${tones.attention.text}; background: ${tones.attention.paper}; }
.note { padding: .5rem .75rem; border-radius: .5rem; color: ${tones.calm.text}; background: ${tones.calm.paper}; }
.row { display: flex; flex-wrap: wrap; gap: .5rem; align-items: center; justify-content: space-between; }
.button, .scripted .choose { display: inline-block; min-height: 2.75rem; padding: .5rem 1rem; border: 1px solid ${colors.green};
  border-radius: .5rem; background: ${colors.paper}; color: ${colors.green}; font: inherit; text-decoration: none;
  cursor: pointer; }
.button.first, .scripted .choose { color: ${colors.paper}; background: ${colors.green}; }
.sheet { display: block; width: 100%; background: ${colors.paper}; border: 1px solid ${colors.line}; }
img.sheet { height: auto; }
object.sheet { height: 75vh; }
canvas.sheet { margin-bottom: .5rem; }
select { max-width: 100%; min-height: 2.75rem; font: inherit; }
[hidden] { display: none; }
.drop { margin: .5rem 0; padding: 1rem; border: 2px dashed ${colors.line}; border-radius: .5rem; background: ${colors.paper}; }
.drop.over { border-color: ${colors.green}; background: ${colors.greenPaper}; }
.drop input[type=file] { max-width: 100%; font: inherit; }
.scripted .plain, .drop:not(.scripted) .by-mouse { display: none; }
@media (pointer: coarse) { .by-mouse { display: none; } }
.scripted input[type=file] { position: absolute; width: 1px; height: 1px; opacity: 0; }
.files { margin: .5rem 0; padding: 0; list-style-position: inside; }
ul.files { list-style: none; }
.files li { margin-bottom: .5rem; padding: .5rem .75rem; border: 1px solid ${colors.line}; border-radius: .5rem;
  background: ${colors.paper}; overflow-wrap: anywhere; }
.acts { display: flex; flex-wrap: wrap; gap: .5rem; justify-content: flex-end; }
dl.facts { margin: .5rem 0; padding: .5rem .75rem; border: 1px solid ${colors.line}; border-radius: .5rem; background: ${colors.paper}; }
.facts dt { color: ${colors.quiet}; font-size: .875rem; }
.facts dd { margin: 0 0 .5rem; overflow-wrap: anywhere; }
code { overflow-wrap: anywhere; }
progress { display: block; width: 100%; height: .75rem; margin: .25rem 0; accent-color: ${colors.green}; }
`;
