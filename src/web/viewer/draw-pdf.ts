/** Draws the pages of a PDF where the browser can't: on phones. This function runs in the browser, from its text. */
import type * as PdfJs from 'pdfjs-dist';

export interface PdfLibrary {
  load(): Promise<typeof PdfJs>;
  /** The address of its worker. */
  worker: string;
}

export interface Drawing {
  /** Behind which the pages go. */
  place: Element;
  library: PdfLibrary;
}

/**
 * May use nothing from outside of it but what browsers have.
 * @returns cut: the library or its worker did not come; unfit: this is no PDF that can be drawn
 */
export async function drawPdf(
  data: Uint8Array,
  { place, library: { load, worker } }: Drawing,
): Promise<'drawn' | 'cut' | 'unfit'> {
  const MAX_PAGES = 60;
  const sheets = document.createElement('div');
  try {
    const { getDocument, GlobalWorkerOptions } = await load();
    GlobalWorkerOptions.workerSrc = worker;
    const pdf = await getDocument({ data, useWasm: false }).promise;
    place.after(sheets);
    await drawPages(pdf);
    return 'drawn';
  } catch (error) {
    sheets.remove();
    const isOfFile = error instanceof Error && /PDF|Password|Format/.test(error.name);
    return isOfFile || sheets.childElementCount > 0 ? 'unfit' : 'cut';
  }

  async function drawPages(pdf: PdfJs.PDFDocumentProxy): Promise<void> {
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
}
