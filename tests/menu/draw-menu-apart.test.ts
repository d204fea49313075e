/** Menus are drawn in a process of their own. */
import { expect, test } from 'vitest';
import { drawMenuApart } from '../../src/menu/draw-menu-apart.js';
import { menuLayout } from '../../src/menu/menu-layout.js';

const layout = menuLayout(['newRequest', 'myWork', 'status']);

test('the picture comes back whole, in the size that was asked for', async () => {
  const picture = Buffer.from(await (await drawMenuApart(layout)).arrayBuffer());
  expect(picture.subarray(1, 4).toString()).toBe('PNG');
  expect([picture.readUInt32BE(16), picture.readUInt32BE(20)]).toEqual([layout.width, layout.height]);
  expect(picture.subarray(-8, -4).toString()).toBe('IEND');
}, 30_000);

test('a picture that can not be drawn is an error, not a wait for ever', async () => {
  await expect(drawMenuApart({ ...layout, cells: null as never })).rejects.toThrow('could not be drawn');
}, 30_000);

test('offices that offer the same share one drawing', async () => {
  const [ofOne, ofOther] = await Promise.all([drawMenuApart(layout), drawMenuApart({ ...layout })]);
  expect(ofOther).toBe(ofOne);
}, 30_000);
