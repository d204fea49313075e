/** The form that takes files: without scripts it posts them, with scripts they are sent one by one. */
import type { FileLimits } from '../../domain/request/file-limits.js';
import * as words from '../../text/upload.js';

export interface ChooserProps {
  /** The kinds and sizes that are taken, in words. */
  limits: string;
  /** The office's list. */
  extensions: readonly string[];
  maxMegabytes: FileLimits['maxMegabytes'];
  /** The query of the page's own address: whom it was made for, until when. */
  grant: string;
  token: string;
}

/** The token stands first: it is read before the files come. */
export function Chooser({ extensions, grant, token, maxMegabytes, limits }: ChooserProps) {
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
          <input
            type="file"
            name="files"
            multiple
            required
            accept={accepted(extensions)}
            aria-describedby="limits"
          />
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

/** Photos of iPhones become JPEG. */
const OTHER_NAMES: Record<string, string[]> = { jpg: ['jpg', 'jpeg', 'heic', 'heif'] };

function accepted(extensions: readonly string[]): string {
  const all = extensions.flatMap((extension) => OTHER_NAMES[extension] ?? [extension]);
  return [...new Set(all)].map((extension) => `.${extension}`).join(',');
}
