/** Which phone the player looks at: the one that was clicked or focused last. */

/** Kept apart from the focus itself, which is lost when a tapped quick reply vanishes. */
export function watchAttention(root: HTMLElement): () => boolean {
  let here = false;
  const notice = (event: Event) => {
    here = event.target instanceof Node && root.contains(event.target);
  };
  document.addEventListener('pointerdown', notice, { capture: true });
  document.addEventListener('focusin', notice, { capture: true });
  return () => here && document.hasFocus();
}
