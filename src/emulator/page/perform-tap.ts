/** Does on the phone whatever a tapped LINE action asks for. */
import type { messagingApi } from '@line/bot-sdk';
import type { PersonAction } from '../protocol.js';
import type { DateTimeParams } from './date-picker.js';
import { safeUri } from './links.js';
import { words } from './words.js';

export type Tap = (action: messagingApi.Action) => void;

export interface TapDeps {
  act(action: PersonAction): void;
  pickDate(action: messagingApi.DatetimePickerAction, picked: (params: DateTimeParams) => void): void;
  pickPhotos(): void;
  fillComposer(text: string): void;
  showRichMenu(open: boolean): void;
  isPc(): boolean;
  say(text: string): void;
}

const ON_PHONE_ONLY = new Set(['uri', 'clipboard', 'camera', 'cameraRoll']);

export function createTap(deps: TapDeps): Tap {
  return (action) => {
    // The emulator hears of every tap, since a quick reply vanishes whatever it does.
    if (ON_PHONE_ONLY.has(action.type ?? '')) deps.act({ type: 'taps', action });
    switch (action.type) {
      case 'uri':
        return openUri(action, deps);
      case 'datetimepicker':
        return deps.pickDate(action, (params) => deps.act({ type: 'taps', action, params }));
      case 'postback':
        deps.act({ type: 'taps', action });
        return followInputOption(action, deps);
      case 'clipboard':
        return copy(action.clipboardText, deps);
      case 'camera':
      case 'cameraRoll':
        return deps.pickPhotos();
      case 'location':
        return deps.act({ type: 'sendsLocation' });
      default:
        return deps.act({ type: 'taps', action });
    }
  };
}

function openUri(action: messagingApi.URIAction, deps: TapDeps): void {
  const uri = (deps.isPc() ? action.altUri?.desktop : undefined) ?? action.uri;
  const href = safeUri(uri);
  if (href?.startsWith('http')) {
    window.open(href, '_blank', 'noopener,noreferrer');
    return;
  }
  deps.say(href ? words.bubble.opensInLine(href) : words.bubble.cannotOpen(uri ?? ''));
}

function followInputOption(action: messagingApi.PostbackAction, deps: TapDeps): void {
  if (action.inputOption === 'openRichMenu') deps.showRichMenu(true);
  if (action.inputOption === 'closeRichMenu') deps.showRichMenu(false);
  if (action.inputOption === 'openKeyboard') deps.fillComposer(action.fillInText ?? '');
}

function copy(text: string, deps: TapDeps): void {
  navigator.clipboard.writeText(text).then(
    () => deps.say(words.copied),
    (error: unknown) => deps.say(words.failed(String(error))),
  );
}
