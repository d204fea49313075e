/** The files that are attached already, in their order: each can be opened, moved up and taken out. */
import type { Attachment } from '../../domain/request/content.js';
import { totalBytes } from '../../domain/request/file-limits.js';
import { fileNotes } from '../../text/file-notes.js';
import { attachmentWords } from '../../text/request-words.js';
import * as words from '../../text/upload.js';

export interface AttachedFilesProps {
  /** The attached files, in their order. */
  files: readonly Attachment[];
  /** The address that opens a file. */
  urlOf(file: Attachment): string;
  /** The query of the page's own address: whom it was made for, until when. */
  grant: string;
  token: string;
}

export function AttachedFiles({ files, ...page }: AttachedFilesProps) {
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

const MAX_NAME_LENGTH = 150;

function AttachedFile({
  file,
  isFirst,
  urlOf,
  grant,
  token,
}: Omit<AttachedFilesProps, 'files'> & { file: Attachment; isFirst: boolean }) {
  return (
    <li>
      <a href={urlOf(file)}>{attachmentWords(file, MAX_NAME_LENGTH)}</a>
      {fileNotes(file).map((note) => (
        <p class="quiet">{note}</p>
      ))}
      <form class="acts" method="post" action={grant} encType="multipart/form-data">
        <input type="hidden" name="token" value={token} />
        <input type="hidden" name="file" value={file.id} />
        {!isFirst && <Act name="moveUp" word={words.page.moveUp} file={file} />}
        <Act name="remove" word={words.page.remove} file={file} />
      </form>
    </li>
  );
}

function Act({ name, word, file }: { name: string; word: string; file: Attachment }) {
  return (
    <button class="button" type="submit" name="act" value={name} aria-label={`${word} ${file.fileName}`}>
      {word}
    </button>
  );
}
