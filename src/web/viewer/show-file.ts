/**
 * The script of the page that shows a file: draws PDF on phones, and says what a bad line does to a file, with a button
 * that goes on. Its functions run in the browser, from their text.
 */
import { drawPdf, type PdfLibrary } from './draw-pdf.js';
import { fetchFile } from './fetch-file.js';

interface Parts {
  fetchFile: typeof fetchFile;
  drawPdf: typeof drawPdf;
  library: PdfLibrary;
}

/** May use nothing from outside of it but what browsers have. */
function showFile(parts: Parts): void {
  const state = document.querySelector<HTMLElement>('#state');
  const sentence = state?.querySelector('p');
  const again = state?.querySelector('button');
  if (!state || !sentence || !again) return;
  const words = JSON.parse(state.dataset.words ?? '{}');

  function say(text: string, { isCut = false } = {}): void {
    if (!state || !sentence || !again) return;
    state.hidden = text === '';
    sentence.className = isCut ? 'warning' : 'quiet';
    if (sentence.textContent !== text) sentence.textContent = text;
    again.hidden = !isCut;
  }

  /** Pictures are shown by the browser, which says nothing of a line that was cut. */
  function watch(picture: HTMLImageElement): void {
    let tries = 0; // browsers remember a picture that did not come
    const failed = async () => {
      const answer = await fetch(picture.src, { method: 'HEAD' }).catch(() => undefined);
      if (answer && answer.status >= 400 && answer.status < 500) say(words.refused);
      else say(words.cut, { isCut: true });
    };
    picture.addEventListener('error', failed);
    picture.addEventListener('load', () => say(''));
    again?.addEventListener('click', () => {
      say(words.loading);
      tries += 1;
      picture.src = picture.src.replace(/#.*|$/, `#${tries}`);
    });
    if (picture.complete && picture.naturalWidth === 0) failed();
  }

  /** Until it is drawn, the place in which a browser would show it stays empty. */
  function draw(place: HTMLObjectElement, address: string): void {
    const fetchOn = parts.fetchFile(new URL(address, document.baseURI).href, (percent) =>
      say(percent === undefined ? words.loading : `${words.loading} ${percent}%`),
    );
    const show = async () => {
      place.hidden = true;
      say(words.loading);
      const bytes = await fetchOn().catch(() => null);
      if (bytes === undefined) return say(words.refused);
      const outcome = bytes && (await parts.drawPdf(bytes, { place, library: parts.library }));
      if (outcome === null || outcome === 'cut') return say(words.cut, { isCut: true });
      place.hidden = outcome === 'drawn';
      return say('');
    };
    again?.addEventListener('click', show);
    show();
  }

  const picture = document.querySelector<HTMLImageElement>('img.sheet');
  if (picture) watch(picture);
  const place = document.querySelector<HTMLObjectElement>('object[data-pdf]');
  const isPhone = window.matchMedia('(pointer: coarse)').matches;
  if (place?.dataset.pdf && (isPhone || !navigator.pdfViewerEnabled)) draw(place, place.dataset.pdf);
}

/** Beside it stand the library and its worker. */
export const showFileScript = `
const __name = (named) => named; // tsx wraps functions in a call of it
const worker = new URL('./pdf.worker.mjs', import.meta.url).href;
let tries = 0; // browsers remember a module that did not come
const library = { load: () => import('./pdf.mjs' + (tries++ ? '?again=' + tries : '')), worker };
(${showFile})({ fetchFile: ${fetchFile}, drawPdf: ${drawPdf}, library });
`;
