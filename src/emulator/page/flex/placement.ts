/** How a component sits in its box: share of the room, margin before it, offsets, place in a taller row. */
import { setStyles } from '../dom.js';
import type { Layout } from './context.js';
import { spacing } from './sizes.js';

export interface Placed {
  type: string;
  flex?: number;
  margin?: string;
  position?: 'relative' | 'absolute';
  offsetTop?: string;
  offsetBottom?: string;
  offsetStart?: string;
  offsetEnd?: string;
}

type Styles = Record<string, string | undefined>;

export function place(node: HTMLElement, component: Placed, parent: Layout): void {
  setStyles(node, placementStyles(component, parent));
}

export function placementStyles(component: Placed, parent: Layout): Styles {
  const offsets = {
    position: component.position,
    top: spacing(component.offsetTop),
    bottom: spacing(component.offsetBottom),
    'inset-inline-start': spacing(component.offsetStart),
    'inset-inline-end': spacing(component.offsetEnd),
  };
  if (component.position === 'absolute') return { ...offsets, 'max-width': '100%' };
  const before = parent === 'vertical' ? 'margin-top' : 'margin-inline-start';
  return { ...offsets, flex: share(component, parent), [before]: spacing(component.margin) };
}

/** In a row components share the width unless told otherwise; in a column each is as tall as its content. */
export function share(component: Placed, parent: Layout): string {
  const flex = component.flex ?? defaultShare(component.type, parent);
  if (flex === 0) return '0 0 auto';
  return parent === 'vertical' ? `${flex} 0 auto` : `${flex} 0 0px`;
}

function defaultShare(type: string, parent: Layout): number {
  if (type === 'filler') return 1;
  if (type === 'separator' || type === 'icon') return 0;
  return parent === 'vertical' ? 0 : 1;
}

const GRAVITY = { top: 'flex-start', center: 'center', bottom: 'flex-end' } as const;

/** Where a component stays when its row is taller than itself. */
export function gravity(node: HTMLElement, value: keyof typeof GRAVITY | undefined): void {
  if (value) setStyles(node, { 'justify-content': GRAVITY[value] });
}
