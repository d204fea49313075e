/** Draws the pages of a PDF where the browser can't: on phones. This function runs in the browser, from its text. */
import type * as PdfJs from 'pdfjs-dist';

interface Library {
  load(): Promise<typeof PdfJs>;
  /** The address of its worker. */
  worker: string;
}

/** May use nothing from outside of it but what browsers have. */
async function showPdf({ load, worker }: Library): Promise<void> {
  const MAX_PAGES = 60;
  const place = document.querySelector<HTMLObjectElement>('object[data-pdf]');
  const address = place?.dataset.pdf;
  const isPhone = window.matchMedia('(pointer: coarse)').matches;
  if (!place || !address || (navigator.pdfViewerEnabled && !isPhone)) return;

  const { getDocument, GlobalWorkerOptions } = await load();
  GlobalWorkerOptions.workerSrc = worker;
  const url = new URL(address, document.baseURI).href;
  const { promise } = getDocument({ url, useWasm: false, disableRange: true, disableStream: true });
  const pdf = await promise;

  const sheets = document.createElement('div');
  place.replaceWith(sheets);
  for (let number = 1; number <= Math.min(pdf.numPages, MAX_PAGES); number += 1) {
    const page = await pdf.getPage(number);
    const { width } = page.getViewport({ scale: 1 });
    const scale = (sheets.clientWidth / width) * Math.min(window.devicePixelRatio, 2);
    const viewport = page.getViewport({ scale });
    const canvas = document.createElement('canvas');
    canvas.className = 'sheet';
    canvas.width = viewport.width;
    canvas.height = viewport.height;
    sheets.append(canvas);
    await page.render({ canvas, viewport }).promise;
  }
}

/** Beside it stand the library and its worker. Where it fails, the page stays as it is without scripts. */
export const showPdfScript = `
const __name = (named) => named; // tsx wraps functions in a call of it
const worker = new URL('./pdf.worker.mjs', import.meta.url).href;
(${showPdf})({ load: () => import('./pdf.mjs'), worker }).catch(() => {});
`;
