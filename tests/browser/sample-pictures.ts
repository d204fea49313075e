/** Pictures for the addresses of samples, so that screenshots need no network. */
import { createCanvas } from '@napi-rs/canvas';
import type { Page } from 'playwright-core';
import { monthsOf } from '../../src/domain/report/period.js';
import { drawChart } from '../../src/report/chart/draw-chart.js';
import { chartLegend, chartTitle, shortMonth } from '../../src/text/report.js';

export async function servePictures(page: Page): Promise<void> {
  const photo = landscape();
  await page.route('https://example.com/**', (route) =>
    route.fulfill({ contentType: 'image/png', body: photo }),
  );
}

/** The chart on the card of a report: of a fiscal year, in which no month is like another. */
export async function serveCharts(page: Page): Promise<void> {
  const bars = monthsOf('FY2570').map((month, index) => ({
    label: shortMonth(month),
    submitted: index * 9,
    published: index * 7,
  }));
  const chart = await drawChart({ title: chartTitle(undefined), legend: chartLegend, bars });
  await page.route('https://bot.example.go.th/**', (route) =>
    route.fulfill({ contentType: 'image/png', body: chart }),
  );
}

export function landscape(type: 'image/png' | 'image/jpeg' = 'image/png'): Buffer {
  const canvas = createCanvas(800, 520);
  const context = canvas.getContext('2d');
  const fill = (color: string, draw: () => void) => {
    context.fillStyle = color;
    context.beginPath();
    draw();
    context.fill();
  };
  fill('#bfe3f5', () => context.rect(0, 0, 800, 520));
  fill('#ffd54f', () => context.arc(620, 130, 70, 0, Math.PI * 2));
  fill('#4f8a6b', () => context.ellipse(250, 560, 520, 260, 0, 0, Math.PI * 2));
  fill('#2f6b4c', () => context.ellipse(700, 600, 420, 240, 0, 0, Math.PI * 2));
  return type === 'image/png' ? canvas.toBuffer(type) : canvas.toBuffer(type);
}
