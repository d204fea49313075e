/** The LINE official account that the bot speaks for: its secret, token and webhook address. */
import { randomBytes } from 'node:crypto';
import { newHexToken, userIdOf } from './new-ids.js';

export interface ChannelOptions {
  secret?: string | undefined;
  accessToken?: string | undefined;
  name?: string | undefined;
}

export interface Channel {
  secret: string;
  accessToken: string;
  name: string;
  basicId: string;
  /** The bot's own user id, sent as `destination` of every webhook. */
  botUserId: string;
  webhookUrl: string | null;
}

export function createChannel(options: ChannelOptions, webhookUrl: string | undefined): Channel {
  return {
    secret: options.secret ?? newHexToken(),
    accessToken: options.accessToken ?? randomBytes(64).toString('base64'),
    name: options.name ?? 'Emulated account',
    basicId: '@000emulat',
    botUserId: userIdOf('the bot itself'),
    webhookUrl: webhookUrl ?? null,
  };
}
