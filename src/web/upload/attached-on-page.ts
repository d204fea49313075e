/** The part of the upload page that shows what is attached, brought up to date without a reload. This function runs in the browser, from its text. */

export interface AttachedOnPage {
  /** Takes over the elements of these ids from an answer of the server. */
  replace(page: Document, ids: string[]): void;
  /** Sends a form that changes what is attached, so that files which are on their way go on. */
  change(form: HTMLFormElement, by: HTMLElement | null): Promise<void>;
}

/** May use nothing from outside of it but what browsers have. */
export function attachedOnPage(): AttachedOnPage {
  function replace(page: Document, ids: string[]): void {
    for (const id of ids) {
      const given = page.querySelector(`#${id}`);
      if (given) document.querySelector(`#${id}`)?.replaceWith(document.adoptNode(given));
    }
  }

  async function change(form: HTMLFormElement, by: HTMLElement | null): Promise<void> {
    const body = new FormData(form);
    if (by instanceof HTMLButtonElement) body.append(by.name, by.value);
    const answer = await fetch(location.href, { method: 'POST', body });
    replace(new DOMParser().parseFromString(await answer.text(), 'text/html'), ['attached', 'results']);
  }

  return { replace, change };
}
