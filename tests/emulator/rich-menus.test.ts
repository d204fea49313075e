/** Rich menus are created, drawn, linked and switched as LINE does it. */
import { createCanvas } from '@napi-rs/canvas';
import { expect, test } from 'vitest';
import { type Call, type Play, play } from './play.js';

const MENU = {
  size: { width: 2500, height: 843 },
  selected: true,
  name: 'staff',
  chatBarText: 'เมนู',
  areas: [
    {
      bounds: { x: 0, y: 0, width: 1250, height: 843 },
      action: { type: 'message', label: 'งานของฉัน', text: 'งานของฉัน' },
    },
    {
      bounds: { x: 1250, y: 0, width: 1250, height: 843 },
      action: { type: 'richmenuswitch', label: 'หน้าถัดไป', richMenuAliasId: 'second', data: 'to=second' },
    },
  ],
};

function png(width: number, height: number): BodyInit {
  return new Uint8Array(createCanvas(width, height).toBuffer('image/png'));
}

async function create(api: Call, menu: object = MENU): Promise<string> {
  return (await api('/v2/bot/richmenu', { json: menu })).body.richMenuId;
}

async function createWithImage({ api, dataApi }: Play): Promise<string> {
  const id = await create(api);
  await dataApi(`/v2/bot/richmenu/${id}/content`, {
    body: png(1000, 400),
    headers: { 'content-type': 'image/png' },
  });
  return id;
}

test('a menu is created, read, listed and deleted', async () => {
  const { api } = await play();
  const id = await create(api);
  expect(id).toMatch(/^richmenu-[0-9a-f]{32}$/);
  expect((await api(`/v2/bot/richmenu/${id}`)).body).toEqual({ ...MENU, richMenuId: id });
  expect((await api('/v2/bot/richmenu/list')).body.richmenus).toHaveLength(1);
  expect((await api(`/v2/bot/richmenu/${id}`, { method: 'DELETE' })).status).toBe(200);
  expect(await api(`/v2/bot/richmenu/${id}`)).toMatchObject({
    status: 404,
    body: { message: 'richmenu not found' },
  });
});

test.each([
  ['a width over 2,500', { size: { width: 2501, height: 843 } }, 'size.width'],
  ['a height below 250', { size: { width: 800, height: 249 }, areas: [] }, 'size.height'],
  ['a menu too high for its width', { size: { width: 1000, height: 700 }, areas: [] }, 'size.height'],
  ['bar text over 14 characters', { chatBarText: 'ที่'.repeat(15) }, 'chatBarText'],
  ['a name over 300', { name: 'x'.repeat(301) }, 'name'],
  ['21 areas', { areas: Array.from({ length: 21 }, () => MENU.areas[0]) }, 'areas'],
  [
    'an area beyond the edge',
    { areas: [{ ...MENU.areas[0], bounds: { x: 2000, y: 0, width: 502, height: 843 } }] },
    'areas[0].bounds',
  ],
  [
    'an area below the edge',
    { areas: [{ ...MENU.areas[0], bounds: { x: 0, y: 2, width: 2500, height: 843 } }] },
    'areas[0].bounds',
  ],
  [
    'a label over 20',
    { areas: [{ ...MENU.areas[0], action: { type: 'message', label: 'x'.repeat(21), text: 'x' } }] },
    'areas[0].action.label',
  ],
  [
    'a camera',
    { areas: [{ ...MENU.areas[0], action: { type: 'camera', label: 'x' } }] },
    'areas[0].action.type',
  ],
  ['no selected', { selected: undefined }, 'selected'],
])('refused when created and when validated: %s', async (_name, change, property) => {
  const { api } = await play();
  for (const path of ['/v2/bot/richmenu', '/v2/bot/richmenu/validate']) {
    const answer = await api(path, { json: { ...MENU, ...change } });
    expect(answer).toMatchObject({ status: 400, body: { details: [{ property }] } });
  }
  expect((await api('/v2/bot/richmenu/list')).body.richmenus).toEqual([]);
});

test("the areas of LINE's own tutorial end a pixel outside the menu, and are taken", async () => {
  const { api } = await play();
  const bounds = [
    { x: 0, y: 0, width: 1666, height: 1686 },
    { x: 1667, y: 0, width: 834, height: 843 },
    { x: 1667, y: 844, width: 834, height: 843 },
  ];
  const areas = bounds.map((each) => ({ ...MENU.areas[0], bounds: each }));
  const menu = { ...MENU, size: { width: 2500, height: 1686 }, areas };
  expect((await api('/v2/bot/richmenu/validate', { json: menu })).status).toBe(200);
  expect((await api(`/v2/bot/richmenu/${await create(api, menu)}`)).body.areas).toEqual(areas);
});

test('a valid menu validates without being created; bar text counts visible characters', async () => {
  const { api } = await play();
  expect(
    (await api('/v2/bot/richmenu/validate', { json: { ...MENU, chatBarText: 'ที่'.repeat(14) } })).status,
  ).toBe(200);
  expect((await api('/v2/bot/richmenu/list')).body.richmenus).toEqual([]);
});

test('a picture is uploaded once, to the data host, and comes back', async () => {
  const { api, dataApi } = await play();
  const path = `/v2/bot/richmenu/${await create(api)}/content`;
  const upload = () => dataApi(path, { body: png(800, 250), headers: { 'content-type': 'image/png' } });

  expect((await dataApi(path)).status).toBe(404);
  expect((await api(path, { body: png(800, 250), headers: { 'content-type': 'image/png' } })).status).toBe(
    404,
  );
  expect((await upload()).status).toBe(200);
  expect((await dataApi(path)).headers.get('content-type')).toBe('image/png');
  expect(await upload()).toMatchObject({
    status: 400,
    body: { message: expect.stringContaining('already been uploaded') },
  });
});

test.each([
  ['too narrow', png(799, 300), 'image/png', 400],
  ['too wide', png(2501, 400), 'image/png', 400],
  ['too flat', png(800, 249), 'image/png', 400],
  ['too high for its width', png(1000, 700), 'image/png', 400],
  ['a PNG that says it is a JPEG', png(1000, 400), 'image/jpeg', 400],
  ['a GIF', 'GIF89a', 'image/gif', 415],
  ['over 1 MB', 'x'.repeat(1024 * 1024 + 1), 'image/png', 413],
])('a picture is refused that is %s', async (_name, body, contentType, status) => {
  const { api, dataApi } = await play();
  const path = `/v2/bot/richmenu/${await create(api)}/content`;
  expect((await dataApi(path, { body, headers: { 'content-type': contentType } })).status).toBe(status);
});

test('a menu without picture can be shown to nobody', async () => {
  const { emulator, api } = await play();
  const id = await create(api);
  const refusal = { status: 400, body: { message: 'must upload richmenu image before applying it to user' } };
  const { userId } = emulator.phone('staff');
  expect(await api(`/v2/bot/user/${userId}/richmenu/${id}`, { method: 'POST' })).toMatchObject(refusal);
  expect(await api(`/v2/bot/user/all/richmenu/${id}`, { method: 'POST' })).toMatchObject(refusal);
});

test("a person's own menu comes before the default one; LINE for PC and strangers see none", async () => {
  const it = await play();
  const { emulator, api } = it;
  const [everybody, own] = [await createWithImage(it), await createWithImage(it)];
  const staff = emulator.phone('staff');

  await api(`/v2/bot/user/all/richmenu/${everybody}`, { method: 'POST' });
  await api(`/v2/bot/user/${staff.userId}/richmenu/${own}`, { method: 'POST' });
  expect((await api('/v2/bot/user/all/richmenu')).body).toEqual({ richMenuId: everybody });
  expect((await api(`/v2/bot/user/${staff.userId}/richmenu`)).body).toEqual({ richMenuId: own });
  const shown = (key: string) => emulator.phone(key).richMenu()?.richMenuId;
  expect(['staff', 'chief', 'desk', 'guest'].map(shown)).toEqual([own, everybody, undefined, undefined]);

  await api(`/v2/bot/user/${staff.userId}/richmenu`, { method: 'DELETE' });
  expect(shown('staff')).toBe(everybody);
  expect((await api(`/v2/bot/user/${staff.userId}/richmenu`)).status).toBe(404);
  await api('/v2/bot/user/all/richmenu', { method: 'DELETE' });
  expect(shown('staff')).toBeUndefined();
  expect((await api('/v2/bot/user/all/richmenu')).status).toBe(404);
});

test('linking a menu to somebody who is no friend is 200 and links nothing', async () => {
  const it = await play();
  const path = `/v2/bot/user/${it.emulator.phone('guest').userId}/richmenu`;
  expect((await it.api(`${path}/${await createWithImage(it)}`, { method: 'POST' })).status).toBe(200);
  expect((await it.api(path)).status).toBe(404);
});

test('many people are linked and unlinked in one call, at most 500', async () => {
  const it = await play();
  const richMenuId = await createWithImage(it);
  const userIds = ['staff', 'chief'].map((key) => it.emulator.phone(key).userId);
  const bulk = (verb: string, json: object) => it.api(`/v2/bot/richmenu/bulk/${verb}`, { json });

  expect((await bulk('link', { richMenuId, userIds })).status).toBe(202);
  expect(it.emulator.phone('chief').richMenu()?.richMenuId).toBe(richMenuId);
  expect((await bulk('unlink', { userIds })).status).toBe(202);
  expect(it.emulator.phone('chief').richMenu()).toBeNull();
  expect((await bulk('unlink', { userIds: Array.from({ length: 501 }, () => userIds[0]) })).status).toBe(400);
});

test('an alias names a menu, can be pointed elsewhere, and is unique', async () => {
  const it = await play();
  const { api } = it;
  const [first, second] = [await createWithImage(it), await createWithImage(it)];
  const create = (richMenuAliasId: string, richMenuId: string) =>
    api('/v2/bot/richmenu/alias', { json: { richMenuAliasId, richMenuId } });

  expect((await create('tab', first)).status).toBe(200);
  expect((await create('tab', second)).body).toEqual({ message: 'conflict richmenu alias id' });
  expect((await create('Tab!', second)).status).toBe(400);
  expect((await create('x'.repeat(33), second)).status).toBe(400);
  await api('/v2/bot/richmenu/alias/tab', { json: { richMenuId: second } });
  expect((await api('/v2/bot/richmenu/alias/tab')).body).toEqual({
    richMenuAliasId: 'tab',
    richMenuId: second,
  });
  expect((await api('/v2/bot/richmenu/alias/list')).body.aliases).toHaveLength(1);
  expect((await api('/v2/bot/richmenu/alias/tab', { method: 'DELETE' })).status).toBe(200);
  expect((await api('/v2/bot/richmenu/alias/tab')).status).toBe(404);
});

test('tapping a tab switches the menu and tells the bot, also when the alias is unknown', async () => {
  const it = await play();
  const { emulator, bot, api } = it;
  const [first, second] = [await createWithImage(it), await createWithImage(it)];
  await api(`/v2/bot/user/all/richmenu/${first}`, { method: 'POST' });
  const staff = emulator.phone('staff');

  await staff.taps('หน้าถัดไป');
  expect(bot.last().postback).toEqual({
    data: 'to=second',
    params: { newRichMenuAliasId: 'second', status: 'RICHMENU_ALIAS_ID_NOTFOUND' },
  });
  await api('/v2/bot/richmenu/alias', { json: { richMenuAliasId: 'second', richMenuId: second } });
  await staff.taps('หน้าถัดไป');
  expect(bot.last().postback.params).toEqual({ newRichMenuAliasId: 'second', status: 'SUCCESS' });
  expect(staff.richMenu()?.richMenuId).toBe(second);
});

test('menus can be created a hundred times an hour', async () => {
  const { emulator, api } = await play();
  for (let made = 0; made < 100; made += 1) await create(api);
  expect((await api('/v2/bot/richmenu', { json: MENU })).status).toBe(429);
  emulator.clock.forward(3600_000);
  expect((await api('/v2/bot/richmenu', { json: MENU })).status).toBe(200);
});
