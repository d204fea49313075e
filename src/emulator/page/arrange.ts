/** Puts nodes into a parent in order and leaves those that stay untouched, so that focus and scrolling survive. */

export function arrange(parent: HTMLElement, nodes: HTMLElement[]): void {
  const staying = new Set<Node>(nodes);
  for (const child of [...parent.children]) if (!staying.has(child)) child.remove();
  nodes.forEach((node, index) => {
    const present = parent.children[index] ?? null;
    if (present !== node) parent.insertBefore(node, present);
  });
}
