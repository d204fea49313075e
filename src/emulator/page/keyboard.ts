/** The typing field of a phone, with its tray for photos, files, stickers and the location. */
import { button, element } from './dom.js';
import { type IconName, icon } from './icons.js';
import { words } from './words.js';

export interface KeyboardDeps {
  sendText(text: string): void;
  sendPhotos(photos: File[]): void;
  sendFiles(files: File[]): void;
  sendSticker(): void;
  sendLocation(): void;
}

export interface Keyboard {
  root: HTMLElement;
  fill(text: string): void;
  pickPhotos(): void;
}

export function createKeyboard(deps: KeyboardDeps): Keyboard {
  const input = element('textarea', {
    class: 'composer-input',
    data: { role: 'composer' },
    attributes: { rows: '1', placeholder: words.keyboard.placeholder, 'aria-label': words.keyboard.composer },
  });
  const files = createFileChooser(deps);
  const tray = createTray(deps, files);
  const attach = iconButton('add', words.keyboard.attach, () => {
    tray.hidden = !tray.hidden;
    attach.setAttribute('aria-expanded', String(!tray.hidden));
  });
  attach.setAttribute('aria-expanded', 'false');
  const send = element(
    'button',
    { class: 'composer-send', data: { role: 'send' }, attributes: { 'aria-label': words.keyboard.send } },
    icon('send'),
  );
  const form = element('form', { class: 'composer' }, attach, input, files.input, send);

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (!input.value.trim()) return;
    deps.sendText(input.value);
    input.value = '';
    fitHeight(input);
  });
  input.addEventListener('input', () => fitHeight(input));
  input.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    form.requestSubmit();
  });

  const fill = (text: string) => {
    input.value = text;
    fitHeight(input);
    input.focus();
  };
  return { root: element('div', { class: 'keyboard' }, form, tray), fill, pickPhotos: files.choosePhotos };
}

/** The field grows with its text up to a few lines; an empty one takes the height of the style sheet. */
function fitHeight(input: HTMLTextAreaElement): void {
  input.style.removeProperty('height');
  if (input.value) input.style.setProperty('height', `${input.scrollHeight}px`);
}

interface FileChooser {
  input: HTMLInputElement;
  choosePhotos(): void;
  chooseFiles(): void;
}

/** One hidden file field: LINE sends a picture chosen as 'file' as a file, any other as a photo. */
function createFileChooser(deps: KeyboardDeps): FileChooser {
  const input = element('input', {
    class: 'file-input',
    data: { role: 'file-input' },
    attributes: { type: 'file', multiple: '', tabindex: '-1', 'aria-hidden': 'true' },
  });
  let everythingAsFile = false;
  const choose = (accept: string, asFile: boolean) => {
    input.accept = accept;
    everythingAsFile = asFile;
    input.click();
  };
  input.addEventListener('change', () => {
    const chosen = [...(input.files ?? [])];
    const isPhoto = (file: File) => !everythingAsFile && file.type.startsWith('image/');
    const photos = chosen.filter(isPhoto);
    const others = chosen.filter((file) => !isPhoto(file));
    if (photos.length > 0) deps.sendPhotos(photos);
    if (others.length > 0) deps.sendFiles(others);
    input.value = '';
    everythingAsFile = false;
  });
  return { input, choosePhotos: () => choose('image/*', false), chooseFiles: () => choose('', true) };
}

function createTray(deps: KeyboardDeps, files: FileChooser): HTMLElement {
  const tray = element(
    'div',
    { class: 'tray' },
    trayButton('photo', words.keyboard.photo, files.choosePhotos),
    trayButton('file', words.keyboard.file, files.chooseFiles),
    trayButton('smile', words.keyboard.sticker, deps.sendSticker),
    trayButton('pin', words.keyboard.location, deps.sendLocation),
  );
  tray.hidden = true;
  return tray;
}

function trayButton(name: IconName, label: string, onClick: () => void): HTMLElement {
  return button({ class: 'tray-button', onClick }, icon(name), element('span', { text: label }));
}

function iconButton(name: IconName, label: string, onClick: () => void): HTMLButtonElement {
  return button(
    { class: 'icon-button', onClick, attributes: { 'aria-label': label, title: label } },
    icon(name),
  );
}
