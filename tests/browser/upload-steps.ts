/** The steps that people take on the page that takes files, and the files that they choose. */
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { projectRoot } from '../../src/project-root.js';
import { somePdf, someProgram } from '../support/sample-files.js';

export const MEGABYTE = 1024 * 1024;
export const folder = join(projectRoot, 'screenshots', 'upload');

/** A PDF of its own content, so large. */
export function pdf(name: string, megabytes = 0) {
  const filling = Buffer.alloc(megabytes * MEGABYTE, `${Math.random()}`);
  const buffer = Buffer.concat([somePdf.bytes, Buffer.from(name), filling]);
  return { name, mimeType: 'application/pdf', buffer };
}

export const program = { name: 'ประกาศ.pdf', mimeType: 'application/pdf', buffer: someProgram.bytes };
export const names = (page: Page) => page.locator('#attached li a').allTextContents();
export const shows = (page: Page, moment: string) =>
  page.screenshot({ path: `${folder}/${moment}.png`, fullPage: true });

export async function choose(page: Page, ...files: ReturnType<typeof pdf>[]): Promise<void> {
  await page.locator('input[type=file]').setInputFiles(files);
}
