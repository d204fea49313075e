/** Pictures of reports, drawn in a process of their own and kept: a card that many open is drawn once. */
import { drawApart } from '../../apart/draw-apart.js';
import type { Chart } from './chart.js';

export type DrawChart = (chart: Chart) => Promise<Buffer>;

const program = new URL('./draw-chart-process', import.meta.url);
/** Some 30 KB each. */
const MAX_KEPT = 50;

/** @param draw instead of drawing apart, for a test */
export function createChartPictures(draw: DrawChart = (chart) => drawApart(program, chart)): DrawChart {
  const kept = new Map<string, Promise<Buffer>>();
  return (chart) => {
    const key = JSON.stringify(chart);
    const picture = kept.get(key) ?? draw(chart);
    kept.delete(key);
    kept.set(key, picture); // the last one asked for is the last to go
    picture.catch(() => kept.delete(key));
    for (const oldest of [...kept.keys()].slice(0, kept.size - MAX_KEPT)) kept.delete(oldest);
    return picture;
  };
}
