/** A button that a test keeps, to tap it when its card has become old. */
import type { messagingApi } from '@line/bot-sdk';
import { findTappable } from '../../src/emulator/phone/find-tappable.js';
import type { Phone } from '../../src/emulator/phone/phone.js';

export function keepButton(phone: Phone, label: string): messagingApi.Action {
  return findTappable(phone.view(), { label });
}
