/** The typing field of a phone, with its tray for photos, files, stickers and the location. */
import { element } from './dom.js';
import { createFileChooser, type FileChooserDeps } from './file-chooser.js';
import { icon } from './icons.js';
import { keep, kept } from './kept.js';
import { createTray } from './tray.js';
import { words } from './words.js';

export interface KeyboardDeps extends FileChooserDeps {
  /** Under which name a half-typed text is kept. */
  keptAs: string;
  sendText(text: string): void;
  sendSticker(): void;
  sendLocation(): void;
}

export interface Keyboard {
  root: HTMLElement;
  fill(text: string): void;
  pickPhotos(): void;
}

export function createKeyboard(deps: KeyboardDeps): Keyboard {
  const files = createFileChooser(deps);
  const tray = createTray({ ...deps, ...files });
  const input = composerInput();
  const send = element(
    'button',
    { class: 'composer-send', data: { role: 'send' }, attributes: { 'aria-label': words.keyboard.send } },
    icon('send'),
  );
  const form = element('form', { class: 'composer' }, tray.opener, input, files.input, send);
  restoreText(input, deps.keptAs);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (!input.value.trim()) return;
    deps.sendText(input.value);
    setText(input, '');
    keep(deps.keptAs, '');
  });
  const fill = (text: string) => {
    setText(input, text);
    input.focus();
  };
  return {
    root: element('div', { class: 'keyboard' }, form, tray.root),
    fill,
    pickPhotos: files.choosePhotos,
  };
}

/** Enter sends and Shift+Enter breaks the line, but Enter that ends a word in an input method does neither. */
function composerInput(): HTMLTextAreaElement {
  const input = element('textarea', {
    class: 'composer-input',
    data: { role: 'composer' },
    attributes: { rows: '1', placeholder: words.keyboard.placeholder, 'aria-label': words.keyboard.composer },
  });
  input.addEventListener('input', () => fitHeight(input));
  input.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    input.form?.requestSubmit();
  });
  return input;
}

/** A reload loses nothing that was typed. */
function restoreText(input: HTMLTextAreaElement, keptAs: string): void {
  const text = kept(keptAs);
  if (typeof text === 'string') input.value = text;
  input.addEventListener('input', () => keep(keptAs, input.value));
}

function setText(input: HTMLTextAreaElement, text: string): void {
  input.value = text;
  fitHeight(input);
}

/** The field grows with its text up to a few lines; an empty one takes the height of the style sheet. */
function fitHeight(input: HTMLTextAreaElement): void {
  input.style.removeProperty('height');
  if (input.value) input.style.setProperty('height', `${input.scrollHeight}px`);
}
