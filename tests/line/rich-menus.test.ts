/** Rich menus are made once, reused, and replaced only as a whole. */
import { describe, expect, test } from 'vitest';
import type { RichMenuCalls } from '../../src/line/line.js';
import { createLine } from '../../src/line/line-client.js';
import { ensureRichMenus, linkRichMenuToAll, type RichMenu } from '../../src/line/rich-menus.js';
import { API, DATA_API, lineApi, lineDataApi, TOKEN, useNockedLine } from './nocked-line.js';

useNockedLine();

const line = createLine({ channelAccessToken: TOKEN, apiBaseUrl: API, dataApiBaseUrl: DATA_API });
const png = new Blob([new Uint8Array([0x89, 0x50, 0x4e, 0x47, 1, 2, 3])], { type: 'image/png' });
const definition = { size: { width: 2500, height: 843 }, selected: true, chatBarText: 'เมนู', areas: [] };
const image = { version: '1', draw: async () => png };
const newImage = { ...image, version: '2' };
const menu: RichMenu = { alias: 'staff', request: definition, image };

interface MenuAtLine {
  richMenuId: string;
  name: string;
  hasImage: boolean;
}

/** LINE's memory of menus; `failAt` makes one kind of call fail, as if the process died there. */
function createLineMemory(failAt?: keyof RichMenuCalls) {
  const menus: MenuAtLine[] = [];
  const aliases = new Map<string, string>();
  let created = 0;
  const memory = { menus, aliases, failAt, createdCount: () => created };
  const step = (name: keyof RichMenuCalls) => {
    if (memory.failAt === name) throw new Error(`died at ${name}`);
  };
  const calls: Partial<RichMenuCalls> = {
    all: async () =>
      menus.map((found) => ({ ...definition, richMenuId: found.richMenuId, name: found.name })),
    ofAlias: async (alias) => aliases.get(alias) ?? null,
    validate: async () => step('validate'),
    create: async ({ name }) => {
      step('create');
      created += 1;
      menus.push({ richMenuId: `richmenu-${created}`, name: name ?? '', hasImage: false });
      return `richmenu-${created}`;
    },
    uploadImage: async (id) => {
      step('uploadImage');
      for (const found of menus.filter(({ richMenuId }) => richMenuId === id)) found.hasImage = true;
    },
    createAlias: async (alias, id) => {
      step('createAlias');
      aliases.set(alias, id);
    },
    moveAlias: async (alias, id) => {
      step('moveAlias');
      aliases.set(alias, id);
    },
    remove: async (id) => {
      step('remove');
      menus.splice(
        menus.findIndex(({ richMenuId }) => richMenuId === id),
        1,
      );
    },
  };
  return { ...memory, memory, line: { ...line, richMenus: { ...line.richMenus, ...calls } } };
}

describe('rich menus', () => {
  test('are made once over many starts', async () => {
    const atLine = createLineMemory();
    const first = await ensureRichMenus(atLine.line, [menu]);
    const undrawn = { ...image, draw: () => Promise.reject(new Error('drawn again')) };
    expect(await ensureRichMenus(atLine.line, [{ ...menu, image: undrawn }])).toEqual(first);
    expect(atLine.createdCount()).toBe(1);
    expect(atLine.aliases.get('staff')).toBe(first.staff);
  });

  test.each([
    ['picture', { ...menu, image: newImage }],
    ['definition', { ...menu, request: { ...menu.request, chatBarText: 'เมนูงาน' } }],
  ])('are replaced when the %s changes, and the old one goes', async (_, changed) => {
    const atLine = createLineMemory();
    await ensureRichMenus(atLine.line, [menu]);
    const { staff } = await ensureRichMenus(atLine.line, [changed]);
    expect(atLine.menus).toMatchObject([{ richMenuId: staff, hasImage: true }]);
    expect(atLine.aliases.get('staff')).toBe(staff);
  });

  test.each(['validate', 'create', 'uploadImage', 'createAlias'] as const)(
    'a start that dies at %s shows nobody a menu without a picture, and the next one cleans up',
    async (failAt) => {
      const atLine = createLineMemory(failAt);
      await expect(ensureRichMenus(atLine.line, [menu])).rejects.toThrow(`died at ${failAt}`);
      expect(atLine.aliases.size).toBe(0);

      atLine.memory.failAt = undefined;
      const { staff } = await ensureRichMenus(atLine.line, [menu]);
      expect(atLine.menus).toMatchObject([{ richMenuId: staff, hasImage: true }]);
    },
  );

  test('of other programs and other roles are left alone', async () => {
    const atLine = createLineMemory();
    atLine.menus.push({ richMenuId: 'foreign', name: 'staff', hasImage: true });
    await ensureRichMenus(atLine.line, [menu, { ...menu, alias: 'chief' }]);
    await ensureRichMenus(atLine.line, [{ ...menu, image: newImage }]);
    expect(atLine.menus.map(({ richMenuId }) => richMenuId)).toEqual(['foreign', 'richmenu-2', 'richmenu-3']);
  });
});

test('the calls reach LINE as its reference asks', async () => {
  const richMenuId = 'richmenu-1';
  lineApi().get('/v2/bot/richmenu/list').reply(200, { richmenus: [] });
  lineApi().get('/v2/bot/richmenu/alias/staff').reply(404, { message: 'richmenu alias not found' });
  lineApi().post('/v2/bot/richmenu/validate').reply(200, {});
  lineApi()
    .post('/v2/bot/richmenu', ({ name }) => /^publish-desk\/staff\/[0-9a-f]{16}$/.test(name))
    .reply(200, { richMenuId });
  lineDataApi()
    .post(`/v2/bot/richmenu/${richMenuId}/content`)
    .matchHeader('content-type', 'image/png')
    .reply(200, {});
  lineApi().post('/v2/bot/richmenu/alias', { richMenuAliasId: 'staff', richMenuId }).reply(200, {});
  expect(await ensureRichMenus(line, [menu])).toEqual({ staff: richMenuId });
});

test('a menu that LINE refuses says where the fault is', async () => {
  lineApi().get('/v2/bot/richmenu/list').reply(200, { richmenus: [] });
  lineApi().get('/v2/bot/richmenu/alias/staff').reply(404, {});
  const details = [{ property: '/areas', message: 'Size must be between 1 and 20' }];
  lineApi().post('/v2/bot/richmenu/validate').reply(400, { message: 'The request body is invalid', details });
  await expect(ensureRichMenus(line, [menu])).rejects.toMatchObject({ kind: 'rejected', details });
});

test('everybody is linked, 500 people a call', async () => {
  const userIds = Array.from({ length: 501 }, (_, index) => `U${index}`);
  const linked: string[] = [];
  lineApi()
    .post('/v2/bot/richmenu/bulk/link', (body) => linked.push(...body.userIds) > 0)
    .twice()
    .reply(202, {});
  await linkRichMenuToAll(line, userIds, 'richmenu-1');
  expect(linked).toEqual(userIds);
});
