/** A started emulator, as tests and the demo use it. */
import type { Phone } from './phone/phone.js';
import type { EmulatorState, TrafficEntry } from './protocol.js';
import type { QuietOptions } from './quiet.js';
import type { Clock } from './state/clock.js';
import type { Faults } from './state/faults.js';
import type { RawWebhooks } from './webhooks/raw-webhooks.js';

export interface Emulator extends RawWebhooks {
  apiBaseUrl: string;
  dataApiBaseUrl: string;
  pageUrl: string;
  channelSecret: string;
  channelAccessToken: string;
  setWebhookUrl(url: string): void;
  phone(key: string): Phone;
  clock: Clock;
  faults: Faults;
  /** Messages a month; null: without limit. */
  setQuota(limit: number | null): void;
  log: TrafficEntry[];
  state(): EmulatorState;
  /** Resolves when no webhook or API call is under way and none came for 50 ms of real time. */
  quiet(options?: QuietOptions): Promise<void>;
  stop(): Promise<void>;
}
