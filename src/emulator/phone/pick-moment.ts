/** Picks a moment as LINE's picker lets a person pick: in its mode, between its bounds. */
import type { messagingApi } from '@line/bot-sdk';

export function pickMoment(
  { mode = 'datetime', min, max }: messagingApi.DatetimePickerAction,
  moment: string,
) {
  if ((min !== undefined && moment < min) || (max !== undefined && moment > max)) {
    throw new Error(
      `the picker offers nothing outside ${min ?? '…'} to ${max ?? '…'}, so '${moment}' can't be picked`,
    );
  }
  if (mode === 'date') return { date: moment };
  return mode === 'time' ? { time: moment } : { datetime: moment };
}
