/** The buttons of cards: verbs of at most 20 characters. */
import type { messagingApi } from '@line/bot-sdk';
import { encodePostback, type Postback } from '../../src/line/postback.js';
import type { Command } from '../../src/text/commands.js';
import { colors } from '../theme.js';
import { linkAction, postbackAction, wordAction } from './actions.js';

export type ButtonStyle = 'primary' | 'secondary';

export interface DateChoice {
  label: string;
  data: Postback;
  /** Absent: a day without a time. */
  mode?: 'date' | 'datetime';
  min?: string;
  max?: string;
  initial?: string;
}

export function postbackButton(
  label: string,
  postback: Postback,
  style: ButtonStyle = 'secondary',
): messagingApi.FlexButton {
  return button({ ...postbackAction(postback, label), label }, style);
}

export function wordButton(command: Command, style: ButtonStyle = 'secondary'): messagingApi.FlexButton {
  return button(wordAction(command), style);
}

export function linkButton(
  label: string,
  uri: string,
  style: ButtonStyle = 'secondary',
): messagingApi.FlexButton[] {
  const action = linkAction(uri);
  return action ? [button({ ...action, label }, style)] : [];
}

/** The text must have at most 1000 characters. */
export function copyButton(label: string, clipboardText: string): messagingApi.FlexButton {
  return button({ type: 'clipboard', label, clipboardText }, 'secondary');
}

export function dateButton({ label, data, mode = 'date', ...limits }: DateChoice): messagingApi.FlexButton {
  const action = {
    type: 'datetimepicker',
    label,
    data: encodePostback(data),
    mode,
    ...limits,
  } as const;
  return button(action, 'secondary');
}

function button(action: messagingApi.Action, style: ButtonStyle): messagingApi.FlexButton {
  return {
    type: 'button',
    action,
    style,
    height: 'sm',
    color: style === 'primary' ? colors.green : colors.line,
    scaling: true,
    adjustMode: 'shrink-to-fit',
  };
}
