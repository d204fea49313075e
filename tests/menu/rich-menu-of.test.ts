/** The rich menus, held to LINE's limits (developers.line.biz/en/reference/messaging-api/#rich-menu-object). */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { richMenu } from '../../src/emulator/contract/rich-menu.js';
import { decodePostback } from '../../src/line/postback.js';
import type { RichMenuImage } from '../../src/line/rich-menus.js';
import { LOOK_VERSION, richMenuOf } from '../../src/menu/rich-menu-of.js';
import { loadOffice } from '../../src/offices/load-office.js';
import { readCommand } from '../../src/text/commands.js';
import { menusOf } from '../../src/text/menu-choices.js';
import { buildOffice } from '../support/builders.js';

const open = buildOffice();
const all = [...menusOf(open), ...menusOf(loadOffice('mueang-pattani'))];

describe.each(all)('the menu of the $alias', (menu) => {
  const { alias, request } = richMenuOf(menu);

  test('is one that LINE takes', () => {
    expect(richMenu.safeParse({ ...request, name: 'any' }).error).toBeUndefined();
    expect(alias).toMatch(/^[a-z0-9_-]{1,32}$/);
  });

  test('offers its choices in areas that fill it without overlapping', () => {
    const { width = 0, height = 0 } = request.size ?? {};
    const bounds = (request.areas ?? []).map((area) => ({ x: 0, y: 0, width: 0, height: 0, ...area.bounds }));
    const covered = bounds.reduce((sum, area) => sum + area.width * area.height, 0);
    expect(covered).toBe(width * height);
    for (const [index, one] of bounds.entries()) {
      expect(bounds.slice(index + 1).filter((other) => overlap(one, other))).toEqual([]);
    }
  });

  test('says words that the bot understands, and closes when tapped', () => {
    const actions = (request.areas ?? []).map(({ action }) =>
      action?.type === 'postback' ? action : undefined,
    );
    const tapped = actions.map((action) => decodePostback(action?.data ?? ''));
    expect(tapped).toEqual(menu.commands.map((command) => ({ do: 'command', command })));
    expect(actions.map((action) => readCommand(action?.displayText ?? ''))).toEqual(menu.commands);
    expect(actions.every((action) => action?.inputOption === 'closeRichMenu')).toBe(true);
  });
});

const ofEachSize = [...new Map(all.map((menu) => [menu.commands.length, menu])).values()];

test.each(ofEachSize)('the picture of $commands has its size, under 1 MB', async (menu) => {
  const { request, image } = richMenuOf(menu);
  const png = await drawn(image);
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  expect({ width: png.readUInt32BE(16), height: png.readUInt32BE(20) }).toEqual(request.size);
  expect(png.length).toBeLessThan(1_000_000);
});

test('no two menus share a picture unless they offer the same', async () => {
  const menus = menusOf(open);
  const pictures = await Promise.all(menus.map(async (menu) => hashOf(await drawn(richMenuOf(menu).image))));
  expect(new Set(pictures).size).toBe(new Set(menus.map(({ commands }) => commands.join())).size);
});

/** If this fails: raise LOOK_VERSION in rich-menu-of.ts, then update the line below. */
test('a changed look has a new version, so that LINE gets the new pictures', () => {
  const sources = ['draw-menu', 'menu-icons', 'menu-layout'].map((name) =>
    readFileSync(new URL(`../../src/menu/${name}.ts`, import.meta.url)),
  );
  expect(`${LOOK_VERSION} ${hashOf(Buffer.concat(sources)).slice(0, 8)}`).toMatchInlineSnapshot(
    `"4 ef7c3f27"`,
  );
});

interface Rectangle {
  x: number;
  y: number;
  width: number;
  height: number;
}

function overlap(one: Rectangle, other: Rectangle): boolean {
  const acrossX = one.x < other.x + other.width && other.x < one.x + one.width;
  return acrossX && one.y < other.y + other.height && other.y < one.y + one.height;
}

async function drawn({ draw }: RichMenuImage): Promise<Buffer> {
  return Buffer.from(await (await draw()).arrayBuffer());
}

function hashOf(content: Buffer): string {
  return createHash('sha256').update(content).digest('hex');
}
