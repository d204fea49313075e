/** The process that draws one chart: it is sent the figures, sends the picture back, and ends. */
import type { Chart } from './chart.js';
import { drawChart } from './draw-chart.js';

process.once('message', async (chart: Chart) => {
  const picture = await drawChart(chart);
  process.send?.(picture, () => process.disconnect());
});
