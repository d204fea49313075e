/** Draws the picture of a report: two bars for each month, each with its figure, so that colour is never the only sign. */
import { createRequire } from 'node:module';
import { createCanvas, GlobalFonts, type SKRSContext2D } from '@napi-rs/canvas';
import { colors } from '../../../flex-templates/theme.js';
import type { Chart } from './chart.js';

const FONT_FILE = '@expo-google-fonts/sarabun/700Bold/Sarabun_700Bold.ttf';
const FONT = 'Chart Sarabun';

/** In pixels; the card shows it at the ratio of 4 to 3, on a phone at about a quarter of this size. */
export const chartSize = { width: 1040, height: 780 };
const EDGE = 40;
const TOP = 190;
const BASE = chartSize.height - 110;
const FULL = BASE - TOP;
const TITLE_SIZE = 52;
const LEGEND_SIZE = 42;

const fills = { submitted: colors.line, published: colors.green } as const;

export async function drawChart(chart: Chart): Promise<Buffer> {
  // the font comes with the project: a bare machine has none with Thai letters
  GlobalFonts.registerFromPath(createRequire(import.meta.url).resolve(FONT_FILE), FONT);
  const canvas = createCanvas(chartSize.width, chartSize.height);
  const context = canvas.getContext('2d');
  context.fillStyle = colors.paper;
  context.fillRect(0, 0, chartSize.width, chartSize.height);
  write(context, chart.title, { x: EDGE, y: 65, size: TITLE_SIZE, most: chartSize.width - 2 * EDGE });
  drawLegend(context, chart);
  drawBars(context, chart);
  return canvas.encode('png');
}

function drawLegend(context: SKRSContext2D, { legend }: Chart): void {
  let x = EDGE;
  for (const series of ['submitted', 'published'] as const) {
    context.fillStyle = fills[series];
    context.fillRect(x, 98, 30, 30);
    write(context, legend[series], { x: x + 44, y: 125, size: LEGEND_SIZE });
    x += 44 + context.measureText(legend[series]).width + 50;
  }
}

function drawBars(context: SKRSContext2D, { bars }: Chart): void {
  const most = Math.max(1, ...bars.flatMap(({ submitted, published }) => [submitted, published]));
  const room = (chartSize.width - 2 * EDGE) / bars.length;
  const width = room * 0.46;
  const size = bars.length > LABELS_ABREAST ? 34 : 44;
  for (const [index, bar] of bars.entries()) {
    const middle = EDGE + (index + 0.5) * room;
    for (const [series, x] of [
      ['submitted', middle - width],
      ['published', middle],
    ] as const) {
      const height = (bar[series] / most) * FULL;
      context.fillStyle = fills[series];
      context.fillRect(x, BASE - height, width - 3, height);
      const above = { x: x + width / 2, y: BASE - height - 12 };
      write(context, String(bar[series]), { ...above, size, align: 'center', most: width - 4 });
    }
    const [month = '', year = ''] = bar.label.split(' ');
    write(context, month, { x: middle, y: BASE + 1.1 * size, size, align: 'center' });
    write(context, year, { x: middle, y: BASE + 2.25 * size, size, align: 'center' });
  }
  context.fillStyle = colors.quiet;
  context.fillRect(EDGE, BASE, chartSize.width - 2 * EDGE, 3);
}

const LABELS_ABREAST = 6;

interface Place {
  x: number;
  y: number;
  size: number;
  align?: 'left' | 'center';
  /** Narrower letters rather than a cut text. */
  most?: number;
}

function write(context: SKRSContext2D, words: string, { x, y, size, align = 'left', most }: Place): void {
  context.font = `${size}px "${FONT}"`;
  context.textAlign = align;
  context.fillStyle = colors.ink;
  context.fillText(words, x, y, most);
}
