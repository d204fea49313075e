/** One sentence instead of what was asked for, and the way back. */
import { productName } from '../text/pages.js';
import { renderPage } from './page.js';

export function messagePage({ sentence, root }: { sentence: string; root: string }): string {
  const title = productName;
  return renderPage({
    title,
    root,
    children: (
      <main>
        <h1>{title}</h1>
        <p>{sentence}</p>
      </main>
    ),
  });
}
