/** The picture of a report: drawn once for the same figures, again after a failure, and apart from the bot. */
import { expect, it } from 'vitest';
import type { Chart } from '../../src/report/chart/chart.js';
import { createChartPictures } from '../../src/report/chart/chart-pictures.js';

const chart: Chart = {
  title: 'การเผยแพร่ข้อมูลรายเดือน',
  legend: { submitted: 'คำขอใหม่', published: 'เผยแพร่แล้ว' },
  bars: [{ label: 'พ.ย. 69', submitted: 3, published: 1 }],
};

it('the same figures are drawn once, other figures anew', async () => {
  const drawn: Chart[] = [];
  const pictureOf = createChartPictures(async (one) => {
    drawn.push(one);
    return Buffer.from('a picture');
  });
  await Promise.all([pictureOf(chart), pictureOf(chart)]);
  await pictureOf({ ...chart, bars: [] });
  expect(drawn).toEqual([chart, { ...chart, bars: [] }]);
});

it('a picture that failed is tried again', async () => {
  let tries = 0;
  const pictureOf = createChartPictures(async () => {
    tries += 1;
    if (tries === 1) throw new Error('no memory');
    return Buffer.from('a picture');
  });
  await expect(pictureOf(chart)).rejects.toThrow('no memory');
  expect((await pictureOf(chart)).toString()).toBe('a picture');
});

it('the process that draws sends a whole picture', async () => {
  const picture = await createChartPictures()(chart);
  expect(picture.subarray(1, 4).toString()).toBe('PNG');
  expect(picture.subarray(-8, -4).toString()).toBe('IEND');
}, 30_000);
