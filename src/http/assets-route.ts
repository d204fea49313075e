/** Serves the stylesheet, the font and the scripts of the pages. All of them are our own. */
import { createRequire } from 'node:module';
import express, { type Router } from 'express';
import { comparePaperScript } from '../web/compare-paper.js';
import { FONT_FILES, stylesheet } from '../web/stylesheet.js';
import { uploadFilesScript } from '../web/upload/upload-files.js';
import { UPLOAD_SCRIPT } from '../web/upload/upload-page.js';
import { COMPARE_SCRIPT } from '../web/verify-page.js';
import { showFileScript } from '../web/viewer/show-file.js';
import { VIEWER_SCRIPT } from '../web/viewer/viewer-page.js';

const { resolve } = createRequire(import.meta.url);

const FILES: Record<string, string> = {
  [FONT_FILES.regular]: '@expo-google-fonts/sarabun/400Regular/Sarabun_400Regular.ttf',
  [FONT_FILES.bold]: '@expo-google-fonts/sarabun/700Bold/Sarabun_700Bold.ttf',
  'pdf.mjs': 'pdfjs-dist/legacy/build/pdf.min.mjs',
  'pdf.worker.mjs': 'pdfjs-dist/legacy/build/pdf.worker.min.mjs',
};

const A_DAY = 'public, max-age=86400';

export function assetsRoutes(): Router {
  const routes = express.Router();
  routes.get('/assets/pages.css', (_request, response) => {
    response.set('Cache-Control', A_DAY).type('css').send(stylesheet);
  });
  routes.get(`/assets/${VIEWER_SCRIPT}`, (_request, response) => {
    response.set('Cache-Control', A_DAY).type('js').send(showFileScript);
  });
  routes.get(`/assets/${UPLOAD_SCRIPT}`, (_request, response) => {
    response.set('Cache-Control', A_DAY).type('js').send(uploadFilesScript);
  });
  routes.get(`/assets/${COMPARE_SCRIPT}`, (_request, response) => {
    response.set('Cache-Control', A_DAY).type('js').send(comparePaperScript);
  });
  routes.get('/favicon.ico', (_request, response) => {
    response.set('Cache-Control', A_DAY).status(204).end(); // browsers ask for it and log that it is missing
  });
  for (const [name, path] of Object.entries(FILES)) {
    routes.get(`/assets/${name}`, (_request, response) => {
      response.set('Cache-Control', A_DAY);
      response.sendFile(resolve(path), { cacheControl: false });
    });
  }
  return routes;
}
