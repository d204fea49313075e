/** Draws the picture of a rich menu: calm tiles, an icon and a large word each. Only a new menu needs it, so it is loaded late. */
import { createRequire } from 'node:module';
import { createCanvas, GlobalFonts, Path2D, type SKRSContext2D } from '@napi-rs/canvas';
import { colors } from '../../flex-templates/theme.js';
import { commandWord } from '../text/commands.js';
import { menuIcons } from './menu-icons.js';
import type { Cell, MenuLayout } from './menu-layout.js';

const FONT_FILE = '@expo-google-fonts/sarabun/700Bold/Sarabun_700Bold.ttf';
const FONT = 'Menu Sarabun';

const GAP = 16;
const CORNER = 48;
const DISC_RADIUS = 170;
const DISC_MIDDLE = 320;
const ICON_GRID = 24;
const ICON_SIZE = 200;
const ICON_LINE = 1.7;
/** Below the disc, with room for stacked vowels and tone marks above the line and for vowels below it. */
const WORD_BASELINE = 705;
const WORD_SIZE = 142;

export async function drawMenu({ width, height, cells }: MenuLayout): Promise<Buffer> {
  // the font comes with the project: a bare machine has none with Thai letters
  GlobalFonts.registerFromPath(createRequire(import.meta.url).resolve(FONT_FILE), FONT);
  const canvas = createCanvas(width, height);
  const context = canvas.getContext('2d');
  context.fillStyle = colors.line;
  context.fillRect(0, 0, width, height);
  for (const [index, cell] of cells.entries()) drawCell(context, cell, index === 0);
  return canvas.encode('png');
}

/** The first choice stands out in green. */
function drawCell(context: SKRSContext2D, cell: Cell, isFirst: boolean): void {
  const middle = cell.x + cell.width / 2;
  drawTile(context, cell, isFirst ? colors.green : colors.paper);

  context.fillStyle = isFirst ? colors.paper : colors.greenPaper;
  context.beginPath();
  context.arc(middle, cell.y + DISC_MIDDLE, DISC_RADIUS, 0, 2 * Math.PI);
  context.fill();
  drawIcon(context, menuIcons[cell.command] ?? '', { x: middle, y: cell.y + DISC_MIDDLE });

  context.font = `${WORD_SIZE}px "${FONT}"`;
  context.textAlign = 'center';
  context.fillStyle = isFirst ? colors.paper : colors.ink;
  context.fillText(commandWord(cell.command), middle, cell.y + WORD_BASELINE);
}

function drawTile(context: SKRSContext2D, { x, y, width, height }: Cell, color: string): void {
  context.fillStyle = color;
  context.beginPath();
  context.roundRect(x + GAP, y + GAP, width - 2 * GAP, height - 2 * GAP, CORNER);
  context.fill();
}

function drawIcon(context: SKRSContext2D, path: string, middle: { x: number; y: number }): void {
  const scale = ICON_SIZE / ICON_GRID;
  context.save();
  context.translate(middle.x - ICON_SIZE / 2, middle.y - ICON_SIZE / 2);
  context.scale(scale, scale);
  context.strokeStyle = colors.green;
  context.lineWidth = ICON_LINE;
  context.lineCap = 'round';
  context.lineJoin = 'round';
  context.stroke(new Path2D(path));
  context.restore();
}
