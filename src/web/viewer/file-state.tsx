/** Where the script of a page that shows a file says how far it is, and what a bad line did. Empty without scripts. */
import * as words from '../../text/viewer.js';

export function FileState() {
  return (
    <div id="state" class="row" role="status" data-words={JSON.stringify(words.progress)} hidden>
      <p />
      <button type="button" class="button" hidden>
        {words.again}
      </button>
    </div>
  );
}
