/** Finds what a person could not read in the phones: cards wider than the screen, wrapped text that sticks out. */
import type { Page } from 'playwright-core';

const MUST_FIT = '.chat, .flex-wrap, .bubble, .flex-bubble';

export function findOverflow(page: Page): Promise<string[]> {
  return page.locator(MUST_FIT).evaluateAll((nodes) =>
    nodes
      .filter((node) => node.scrollWidth > node.clientWidth + 1)
      .map((node) => [node.closest('[data-entry]'), node.className, node.textContent] as const)
      .map(([entry, what, text]) => `${entry?.getAttribute('data-entry')}: ${what}: ${text?.slice(0, 40)}`),
  );
}
