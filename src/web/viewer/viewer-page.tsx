/** Shows one file of a request, with the way to the one before and the one after it. */
import type { Attachment } from '../../domain/request/content.js';
import { fileNotes, unreadNote } from '../../text/file-notes.js';
import { typeAndSize } from '../../text/request-words.js';
import * as words from '../../text/viewer.js';
import { renderPage } from '../page.js';
import { FileState } from './file-state.js';

export interface ViewerProps {
  files: readonly Attachment[];
  /** Which of them is shown. */
  file: Attachment;
  /** The query of each address: whom it was made for, until when. */
  grant: string;
}

/** Kinds of files that browsers show as they are. */
const SHOWN_BY_BROWSERS: ReadonlySet<string> = new Set(['pdf', 'jpg', 'png', 'gif']);

/** Everything else is saved. */
export function isViewable({ extension, preview }: Pick<Attachment, 'extension' | 'preview'>): boolean {
  return SHOWN_BY_BROWSERS.has(extension) || preview !== undefined;
}

export const VIEWER_SCRIPT = 'viewer.js';

/** Stands at `<request>/<file>`: addresses are relative to that. */
export function viewerPage({ files, file, grant }: ViewerProps): string {
  const index = files.findIndex(({ id }) => id === file.id);
  const [before, after] = [files[index - 1], files[index + 1]];
  return renderPage({
    title: file.fileName,
    root: '../../',
    scripts: [VIEWER_SCRIPT],
    children: (
      <>
        <header>
          <h1>{file.fileName}</h1>
          <p class="quiet">
            {words.position(index + 1, files.length)} {typeAndSize(file)}
          </p>
          {[...fileNotes(file), unreadNote([file]) ?? ''].filter(Boolean).map((note) => (
            <p class="warning">{note}</p>
          ))}
        </header>
        <nav class="row">
          <Neighbour file={before} grant={grant} word={words.before} />
          <Neighbour file={after} grant={grant} word={words.after} />
        </nav>
        <main>
          <FileState />
          <Content file={file} address={`${file.id}/${partShown(file)}${grant}`} />
        </main>
        <footer class="row">
          <a class="button first" href={`${file.id}/download${grant}`}>
            {words.download}
          </a>
          {files.length > 1 && (
            <a class="button" href={`all.zip${grant}`}>
              {words.downloadAll(files.length)}
            </a>
          )}
        </footer>
      </>
    ),
  });
}

function Neighbour({ file, grant, word }: { file: Attachment | undefined; grant: string; word: string }) {
  if (!file) return <span />;
  return (
    <a class="button" href={`${file.id}${grant}`}>
      {word}
    </a>
  );
}

/** A photo shows its preview: a phone need not fetch ten megabytes for it. Without one, as in older requests, it shows all of the photo. */
function partShown({ preview }: Attachment): 'preview' | 'content' {
  return preview ? 'preview' : 'content';
}

/** Browsers of phones show no PDF inside a page: there the script draws it, and without it the link below saves it. */
function Content({ file, address }: { file: Attachment; address: string }) {
  if (file.extension !== 'pdf') return <img class="sheet" src={address} alt={file.fileName} />;
  return (
    <object class="sheet" type="application/pdf" data={address} data-pdf={address}>
      <p>{words.notShown}</p>
    </object>
  );
}
