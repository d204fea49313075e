/** Takes files into a draft: a plain form that works without scripts, and what is attached already. */
import * as words from '../../text/upload.js';
import { renderPage } from '../page.js';
import { AttachedFiles, type AttachedFilesProps } from './attached-files.js';
import { Chooser, type ChooserProps } from './chooser.js';

export interface UploadPageProps extends ChooserProps, AttachedFilesProps {
  /** The draft or request to which the files belong. */
  title: string;
  /** The next thing to do. */
  goOn: string;
  /** The outcome of the last act. */
  results: readonly UploadResult[];
  until: Date;
}

export interface UploadResult {
  kind: 'done' | 'rejected';
  sentence: string;
}

export const UPLOAD_SCRIPT = 'upload.js';

/** Stands at `upload/<place>/<id>`: addresses are relative to that. */
export function uploadPage(props: UploadPageProps): string {
  const { title, results, until, goOn } = props;
  return renderPage({
    title: words.title,
    root: '../../',
    scripts: [UPLOAD_SCRIPT],
    children: (
      <>
        <header>
          <h1>{words.title}</h1>
          <p>{title}</p>
        </header>
        <main>
          <div id="results" role="status">
            {results.map(({ kind, sentence }) => (
              <p class={kind === 'done' ? 'note' : 'warning'} data-result={kind}>
                {sentence}
              </p>
            ))}
          </div>
          <Chooser {...props} />
          <ul id="sending" class="files" />
          <AttachedFiles {...props} />
          <p>{goOn}</p>
          <p class="quiet">{words.usableUntil(until)}</p>
        </main>
      </>
    ),
  });
}
