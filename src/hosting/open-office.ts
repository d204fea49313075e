/** One office, opened: its data, its app, and what ends both. */
import { type App, type AppOptions, createApp } from '../app.js';
import { logUnreadable } from '../storage/log-unreadable.js';
import { openStorage } from '../storage/open-storage.js';

export interface OpenOffice {
  app: App;
  webhookUrl: string;
  close(): Promise<void>;
}

type OfficeParts = Pick<
  AppOptions,
  | 'config'
  | 'office'
  | 'log'
  | 'meters'
  | 'now'
  | 'inTurn'
  | 'suspectsInTurn'
  | 'jobClock'
  | 'fileReader'
  | 'richMenus'
  | 'readProvince'
>;

/** Rejects with a sentence for the operator when its data can't be opened. */
export async function openOffice(parts: OfficeParts): Promise<OpenOffice> {
  const { now = () => new Date() } = parts;
  const data = await openStorage(parts.config, { now, report: logUnreadable(parts.log) });
  const app = createApp({ ...parts, ...data, now });
  const close = async () => {
    await app.stop();
    await data.close();
  };
  try {
    await app.start();
  } catch (error) {
    await close();
    throw error;
  }
  return { app, webhookUrl: parts.config.webhookUrl, close };
}
