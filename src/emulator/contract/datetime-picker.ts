/** The date and time picker: its three modes, each with its own way of writing moments. */
import * as z from 'zod';
import { units } from './text-fields.js';

type Mode = 'date' | 'time' | 'datetime';

const WRITTEN: Record<Mode, RegExp> = {
  date: /^\d{4}-\d{2}-\d{2}$/,
  time: /^([01]\d|2[0-3]):[0-5]\d$/,
  datetime: /^\d{4}-\d{2}-\d{2}[Tt]([01]\d|2[0-3]):[0-5]\d$/,
};
const EARLIEST = '1900-01-01';
const LATEST = '2100-12-31';

export const datetimePickerFields = {
  data: units(300),
  mode: z.enum(['date', 'time', 'datetime']),
  initial: z.string().optional(),
  max: z.string().optional(),
  min: z.string().optional(),
};

interface Picker {
  mode: Mode;
  initial?: string | undefined;
  max?: string | undefined;
  min?: string | undefined;
}

export function checkPicker(picker: Picker, context: z.RefinementCtx<Picker>): void {
  const { mode, initial, min, max } = picker;
  for (const name of ['initial', 'min', 'max'] as const) {
    const moment = picker[name];
    if (moment !== undefined && !isMoment(moment, mode)) refuse(context, name, `invalid ${mode} format`);
  }
  if (min !== undefined && max !== undefined && max <= min) refuse(context, 'max', 'must be later than min');
  const isOutside =
    initial !== undefined && ((min !== undefined && initial < min) || (max !== undefined && initial > max));
  if (isOutside) refuse(context, 'initial', 'must be between min and max');
}

function isMoment(text: string, mode: Mode): boolean {
  if (!WRITTEN[mode].test(text)) return false;
  if (mode === 'time') return true;
  const day = text.slice(0, 10);
  const parsed = new Date(`${day}T00:00:00Z`);
  const exists = !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(day);
  return exists && day >= EARLIEST && day <= LATEST;
}

function refuse(context: z.RefinementCtx<Picker>, property: keyof Picker, message: string): void {
  context.addIssue({ code: 'custom', path: [property], message });
}
