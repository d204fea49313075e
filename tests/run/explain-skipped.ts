/** Says which tests did not run, and why, so that a skipped test is never taken for a passed one. */
import { chromiumPath } from '../browser/open-chromium.js';
import { canReadPdf } from '../paper/pdf-text.js';

/** One entry per skipped test: its file. */
export function explainSkipped(files: string[]): void {
  if (files.length === 0) return;
  console.log('\n!! SKIPPED, not tested:');
  for (const file of new Set(files)) {
    const count = files.filter((one) => one === file).length;
    console.log(`!!   ${file}: ${count} (${reason(file)})`);
  }
}

function reason(file: string): string {
  const needsBrowser = file.startsWith('tests/browser/');
  if (needsBrowser && !chromiumPath) return 'no Chromium here: install one, or set CHROMIUM_PATH';
  const needsMongo = /^tests\/(storage|migrate|doctor|instances)\//.test(file);
  if (needsMongo && !process.env.TEST_MONGODB_URI) {
    return 'no MongoDB here: set TEST_MONGODB_URI, or put mongod on the PATH';
  }
  if (file.startsWith('tests/instances/') && !process.env.TEST_MONGODB_PROGRAM) {
    return 'no MongoDB server to kill: set TEST_MONGODB_PROGRAM, or put mongod on the PATH';
  }
  if (file.startsWith('tests/setup/'))
    return 'needs root and TEST_MACHINE=1, systemd-analyze, caddy, or nginx with openssl';
  if (file.startsWith('tests/paper/') && !canReadPdf) return 'no pdftotext here: install poppler-utils';
  if (file === 'tests/system-faults.slow.test.ts')
    return 'the user nobody may not open this folder, or that of Node.js';
  return 'skipped by the test itself';
}
