/** Shows one paper, with the way to save it. */
import * as words from '../text/viewer.js';
import { renderPage } from './page.js';
import { VIEWER_SCRIPT } from './viewer-page.js';

export interface PaperPageProps {
  title: string;
  /** The last part of the page's own address: what belongs to it stands below. */
  name: string;
  /** What follows each address: which paper, whom it was made for, until when. */
  grant: string;
}

export function paperPage({ title, name, grant }: PaperPageProps): string {
  const content = `${name}/content${grant}`;
  return renderPage({
    title,
    root: '../',
    scripts: [VIEWER_SCRIPT],
    children: (
      <>
        <header>
          <h1>{title}</h1>
        </header>
        <main>
          <object class="sheet" type="application/pdf" data={content} data-pdf={content}>
            <p>{words.notShown}</p>
          </object>
        </main>
        <footer class="row">
          <a class="button first" href={`${name}/download${grant}`}>
            {words.download}
          </a>
        </footer>
      </>
    ),
  });
}
