/** Everybody is shown the menu of the roles that they hold, also when LINE was down for a while. */
import { expect, test } from 'vitest';
import type { Line, RichMenuCalls } from '../../src/line/line.js';
import { createMenus } from '../../src/menu/menus.js';
import { buildDeps } from '../support/build-deps.js';
import { buildPerson } from '../support/builders.js';

const requester = buildPerson({ id: `U${'a'.repeat(32)}` });
const chief = buildPerson({ id: `U${'b'.repeat(32)}`, roles: ['approver', 'requester'] });

/** Drawing takes a process for each; rich-menu-of.test.ts looks at what it draws. */
const draw = async () => new Blob(['a picture']);

test('each person gets the menu that goes with the roles, everybody else that of a stranger', async () => {
  const atLine = createLineMemory();
  const menus = createMenus(await depsWithPeople(atLine.line), draw);
  expect(await menus.ensure()).toBe(true);
  expect(atLine.menuOf(requester.id)).toBe('requester');
  expect(atLine.menuOf(chief.id)).toBe('approver-report');
  expect(atLine.menuOf('a stranger')).toBe('stranger');
});

test('a new role shows at once', async () => {
  const atLine = createLineMemory();
  const deps = await depsWithPeople(atLine.line);
  const menus = createMenus(deps, draw);
  await menus.ensure();
  await deps.stores.persons.replace({ ...chief, status: 'suspended', version: 2 }, 1);
  await menus.showMenuOf(chief.id);
  expect(atLine.menuOf(chief.id)).toBe('stranger');
});

test('menus are made once, over restarts too', async () => {
  const atLine = createLineMemory();
  const deps = await depsWithPeople(atLine.line);
  const menus = createMenus(deps, draw);
  await menus.ensure();
  await menus.ensure();
  await createMenus(deps, draw).ensure();
  expect(atLine.pictures()).toBe(10);
});

test('LINE being down is no reason to fail: it is tried again', async () => {
  const atLine = createLineMemory();
  const menus = createMenus(await depsWithPeople(atLine.line), draw);
  atLine.isDown = true;
  expect(await menus.ensure()).toBe(false);
  await menus.showMenuOf(chief.id);
  atLine.isDown = false;
  expect(await menus.ensure()).toBe(true);
  expect(atLine.menuOf(chief.id)).toBe('approver-report');
  atLine.isDown = true;
  await menus.showMenuOf(chief.id);
});

async function depsWithPeople(line: Line) {
  const deps = buildDeps({ line });
  await deps.stores.persons.replace(requester, 0);
  await deps.stores.persons.replace(chief, 0);
  return deps;
}

/** As much of LINE as menus need. */
function createLineMemory() {
  const names = new Map<string, string>();
  const aliases = new Map<string, string>();
  const linked = new Map<string, string>();
  let defaultMenu = '';
  let pictures = 0;
  const calls: Partial<RichMenuCalls> = {
    all: async () => [...names].map(([richMenuId, name]) => ({ ...anyMenu, richMenuId, name })),
    ofAlias: async (alias) => aliases.get(alias) ?? null,
    validate: async () => {},
    create: async ({ name = '' }) => {
      names.set(`id of ${name}`, name);
      return `id of ${name}`;
    },
    uploadImage: async () => {
      pictures += 1;
    },
    createAlias: async (alias, id) => {
      aliases.set(alias, id);
    },
    setDefault: async (id) => {
      defaultMenu = id;
    },
    link: async (userId, id) => {
      linked.set(userId, id);
    },
    linkMany: async (userIds, id) => {
      for (const userId of userIds) linked.set(userId, id);
    },
  };
  const memory = {
    isDown: false,
    pictures: () => pictures,
    /** The alias of the menu that this person sees. */
    menuOf(userId: string) {
      const id = linked.get(userId) ?? defaultMenu;
      return [...aliases].find(([, of]) => of === id)?.[0];
    },
  };
  const richMenus = new Proxy(calls as RichMenuCalls, {
    get: (target, name: keyof RichMenuCalls) => {
      if (memory.isDown) throw new Error('LINE is down');
      return target[name];
    },
  });
  return Object.assign(memory, { line: { richMenus } as Line });
}

const anyMenu = { size: { width: 2500, height: 843 }, selected: true, chatBarText: 'เมนู', areas: [] };
