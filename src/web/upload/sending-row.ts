/** One file on its way, as the upload page shows it. This function runs in the browser, from its text. */

export interface SendingRow {
  element: HTMLLIElement;
  cancel: HTMLButtonElement;
  retry: HTMLButtonElement;
  /** @param percent of the file; absent: nothing is being sent */
  show(shown: { sentence: string; percent?: number; isBad?: boolean }): void;
}

/** May use nothing from outside of it but what browsers have. */
export function sendingRow(name: string, words: { cancel: string; retry: string }): SendingRow {
  function part<Tag extends keyof HTMLElementTagNameMap>(tag: Tag, text = ''): HTMLElementTagNameMap[Tag] {
    const made = document.createElement(tag);
    made.textContent = text;
    return made;
  }

  function button(word: string): HTMLButtonElement {
    const made = part('button', word);
    made.type = 'button';
    made.className = 'button';
    made.setAttribute('aria-label', `${word} ${name}`);
    return made;
  }

  const element = part('li');
  const bar = part('progress');
  const status = part('p');
  const acts = part('div');
  const [cancel, retry] = [button(words.cancel), button(words.retry)];
  bar.max = 100;
  bar.setAttribute('aria-label', name);
  status.setAttribute('role', 'status');
  acts.className = 'acts';
  acts.append(retry, cancel);
  element.append(part('strong', name), bar, status, acts);
  return {
    element,
    cancel,
    retry,
    show({ sentence, percent, isBad = false }) {
      bar.hidden = percent === undefined;
      bar.value = percent ?? 0;
      status.textContent = sentence;
      status.className = isBad ? 'warning' : 'quiet';
    },
  };
}
