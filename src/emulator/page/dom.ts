/** Builds DOM nodes from plain values: text always goes in as text, never as markup. */

export interface Shape {
  class?: string;
  text?: string;
  attributes?: Record<string, string>;
  data?: Record<string, string>;
  onClick?: (event: MouseEvent) => void;
}

export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  shape: Shape = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const node = document.createElement(tag);
  if (shape.class) node.className = shape.class;
  if (shape.text !== undefined) node.textContent = shape.text;
  for (const [name, value] of Object.entries(shape.attributes ?? {})) node.setAttribute(name, value);
  for (const [name, value] of Object.entries(shape.data ?? {})) node.dataset[name] = value;
  if (shape.onClick) node.addEventListener('click', shape.onClick as EventListener);
  node.append(...children);
  return node;
}

/** A real button, which never submits a form by accident. */
export function button(shape: Shape, ...children: (Node | string)[]): HTMLButtonElement {
  return element('button', { ...shape, attributes: { type: 'button', ...shape.attributes } }, ...children);
}

/** The page's Content-Security-Policy forbids style attributes, so styles go through the CSSOM. */
export function setStyles(node: HTMLElement, styles: Record<string, string | undefined>): void {
  for (const [property, value] of Object.entries(styles)) {
    if (value !== undefined) node.style.setProperty(property, value);
  }
}
