/** Takes the menus of the bot away at LINE. The bot is stopped by then, and makes no new ones. */
import { createLine } from '../line/line-client.js';
import { useOutgoingProxy } from '../line/use-outgoing-proxy.js';
import { menusRemain, menusRemoved } from '../text/setup.js';
import type { TwoLanguages } from '../text/two-languages.js';

/** @returns what to say of it, also where LINE could not be asked */
export async function removeMenus(settings: Record<string, string | undefined>): Promise<TwoLanguages> {
  try {
    await useOutgoingProxy({ httpsProxy: settings.HTTPS_PROXY, noProxy: settings.NO_PROXY });
    const { richMenus } = createLine({
      channelAccessToken: settings.LINE_CHANNEL_ACCESS_TOKEN ?? '',
      apiBaseUrl: settings.LINE_API_BASE_URL || 'https://api.line.me',
      dataApiBaseUrl: settings.LINE_DATA_API_BASE_URL || 'https://api-data.line.me',
    });
    for (const { richMenuId } of await richMenus.all()) await richMenus.remove(richMenuId);
    return menusRemoved;
  } catch {
    return menusRemain;
  }
}
