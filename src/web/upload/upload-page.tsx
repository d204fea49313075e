/** Takes files into a draft: a plain form that works without scripts, and what is attached already. */
import type { Attachment } from '../../domain/request/content.js';
import { type FileLimits, totalBytes } from '../../domain/request/file-limits.js';
import { fileNotes } from '../../text/file-notes.js';
import { attachmentWords } from '../../text/request-words.js';
import * as words from '../../text/upload.js';
import { renderPage } from '../page.js';

export interface UploadPageProps {
  /** What the files belong to. */
  title: string;
  /** What to do afterwards. */
  goOn: string;
  /** What is attached, in its order. */
  files: readonly Attachment[];
  /** The address that opens a file. */
  urlOf(file: Attachment): string;
  /** What came of the last act. */
  results: readonly UploadResult[];
  /** What is taken, in words. */
  limits: string;
  /** For the field that chooses files: '.pdf,.jpg'. */
  accept: string;
  maxMegabytes: FileLimits['maxMegabytes'];
  until: Date;
  /** What follows the page's own address: whom it was made for, until when. */
  grant: string;
  token: string;
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
          <Attached {...props} />
          <p>{goOn}</p>
          <p class="quiet">{words.usableUntil(until)}</p>
        </main>
      </>
    ),
  });
}

/** The token stands first: it is read before the files come. */
function Chooser({ accept, grant, token, maxMegabytes, limits }: UploadPageProps) {
  return (
    <form
      id="chooser"
      class="drop"
      method="post"
      action={grant}
      encType="multipart/form-data"
      data-words={JSON.stringify({ ...words.progress, tooBig: words.tooBig(maxMegabytes) })}
      data-max-megabytes={maxMegabytes}
    >
      <input type="hidden" name="token" value={token} />
      <p class="by-mouse">{words.page.drop}</p>
      <p>
        <label class="choose">
          {words.page.choose}{' '}
          <input type="file" name="files" multiple required accept={accept} aria-describedby="limits" />
        </label>
      </p>
      <p class="quiet" id="limits">
        {limits}
      </p>
      <p class="plain">
        <button class="button first" type="submit">
          {words.page.send}
        </button>
      </p>
    </form>
  );
}

function Attached({ files, ...page }: UploadPageProps) {
  return (
    <section id="attached">
      <h2>{files.length > 0 ? words.attached(files.length, totalBytes(files)) : words.page.none}</h2>
      <ol class="files">
        {files.map((file, index) => (
          <AttachedFile {...page} file={file} isFirst={index === 0} />
        ))}
      </ol>
    </section>
  );
}

const LONGEST_NAME = 150;

function AttachedFile({
  file,
  isFirst,
  urlOf,
  grant,
  token,
}: Pick<UploadPageProps, 'urlOf' | 'grant' | 'token'> & { file: Attachment; isFirst: boolean }) {
  return (
    <li>
      <a href={urlOf(file)}>{attachmentWords(file, LONGEST_NAME)}</a>
      {fileNotes(file).map((note) => (
        <p class="quiet">{note}</p>
      ))}
      <form class="acts" method="post" action={grant} encType="multipart/form-data">
        <input type="hidden" name="token" value={token} />
        <input type="hidden" name="file" value={file.id} />
        {!isFirst && (
          <button
            class="button"
            type="submit"
            name="act"
            value="moveUp"
            aria-label={`${words.page.moveUp} ${file.fileName}`}
          >
            {words.page.moveUp}
          </button>
        )}
        <button
          class="button"
          type="submit"
          name="act"
          value="remove"
          aria-label={`${words.page.remove} ${file.fileName}`}
        >
          {words.page.remove}
        </button>
      </form>
    </li>
  );
}
