/** Compares a PDF with those that were made: in the browser, the file does not leave it. This function runs there, from its text. */

/** May use nothing from outside of it but what browsers have. */
function comparePaper(): void {
  const place = document.querySelector<HTMLElement>('[data-made]');
  const chooser = place?.querySelector<HTMLInputElement>('input[type=file]');
  const answer = place?.querySelector<HTMLElement>('output');
  if (!place || !chooser || !answer) return;
  const { ours = '', other = '', unable = '' } = place.dataset;
  const made = JSON.parse(place.dataset.made ?? '{}') as Record<string, string>;

  async function look(file: File | undefined): Promise<void> {
    if (!file || !answer) return;
    answer.textContent = await judge(file).catch(() => unable);
  }

  async function judge(file: File): Promise<string> {
    const bytes = await crypto.subtle.digest('SHA-256', await file.arrayBuffer());
    const hash = [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
    const words = made[hash];
    return words === undefined ? other : `${ours} ${words}`;
  }

  chooser.addEventListener('change', () => look(chooser.files?.[0]));
  document.addEventListener('dragover', (event) => event.preventDefault());
  document.addEventListener('drop', (event) => {
    event.preventDefault();
    look(event.dataTransfer?.files[0]);
  });
}

export const comparePaperScript = `
const __name = (named) => named; // tsx wraps functions in a call of it
(${comparePaper})();
`;
