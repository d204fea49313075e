/** Rich menus, their pictures, aliases, and who sees which. */
import type { messagingApi } from '@line/bot-sdk';
import { newRichMenuId } from './new-ids.js';

export interface RichMenus {
  create(menu: messagingApi.RichMenuRequest): string;
  get(id: string): messagingApi.RichMenuResponse | undefined;
  list(): messagingApi.RichMenuResponse[];
  delete(id: string): void;
  hasImage(id: string): boolean;
  markImageUploaded(id: string): void;
  defaultId(): string | null;
  setDefault(id: string | null): void;
  linkedTo(userId: string): string | undefined;
  link(userId: string, id: string | null): void;
  /** The menu linked to the person, else the default one. */
  shownTo(userId: string): messagingApi.RichMenuResponse | undefined;
  aliases: Map<string, string>;
}

export function createRichMenus(): RichMenus {
  const menus = new Map<string, messagingApi.RichMenuResponse>();
  const withImage = new Set<string>();
  const links = new Map<string, string>();
  const aliases = new Map<string, string>();
  let defaultId: string | null = null;

  const forget = (id: string) => {
    menus.delete(id);
    withImage.delete(id);
    for (const [userId, linked] of links) if (linked === id) links.delete(userId);
    if (defaultId === id) defaultId = null;
  };
  return {
    create: (menu) => {
      const id = newRichMenuId();
      menus.set(id, { ...(menu as Omit<messagingApi.RichMenuResponse, 'richMenuId'>), richMenuId: id });
      return id;
    },
    get: (id) => menus.get(id),
    list: () => [...menus.values()],
    delete: forget,
    hasImage: (id) => withImage.has(id),
    markImageUploaded: (id) => withImage.add(id),
    defaultId: () => defaultId,
    setDefault: (id) => {
      defaultId = id;
    },
    linkedTo: (userId) => links.get(userId),
    link: (userId, id) => {
      if (id === null) links.delete(userId);
      else links.set(userId, id);
    },
    shownTo: (userId) => menus.get(links.get(userId) ?? defaultId ?? ''),
    aliases,
  };
}
