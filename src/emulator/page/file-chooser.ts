/** The phone's hidden file field. LINE sends a picture chosen as 'file' as a file, any other as a photo. */
import { element } from './dom.js';

export interface FileChooserDeps {
  sendPhotos(photos: File[]): void;
  sendFiles(files: File[]): void;
}

export interface FileChooser {
  input: HTMLInputElement;
  choosePhotos(): void;
  chooseFiles(): void;
}

export function createFileChooser({ sendPhotos, sendFiles }: FileChooserDeps): FileChooser {
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
    if (photos.length > 0) sendPhotos(photos);
    if (others.length > 0) sendFiles(others);
    input.value = '';
    everythingAsFile = false;
  });
  return { input, choosePhotos: () => choose('image/*', false), chooseFiles: () => choose('', true) };
}
