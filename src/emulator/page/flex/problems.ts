/** Faults of a Flex component, in words that help its author; null when it can be drawn. */
import type { messagingApi } from '@line/bot-sdk';
import type { Layout } from './context.js';

const IN_BASELINE = new Set(['icon', 'text', 'filler', 'span']);

export function problemOf(component: messagingApi.FlexComponent, parent: Layout): string | null {
  if (typeof component !== 'object' || component === null) return 'component is not an object';
  if (parent === 'baseline' && !IN_BASELINE.has(component.type)) return `${component.type} in a baseline box`;
  switch (component.type) {
    case 'box':
      return problemOfBox(component);
    case 'text':
      return component.text || component.contents?.length ? null : 'text without text';
    case 'button':
      return component.action ? null : 'button without action';
    case 'image':
      return component.url ? null : 'image without url';
    case 'icon':
      return problemOfIcon(component, parent);
    case 'video':
      return component.previewUrl ? null : 'video without previewUrl';
    case 'separator':
    case 'filler':
      return null;
    default:
      return `unknown component “${component.type}”`;
  }
}

function problemOfBox(box: messagingApi.FlexBox): string | null {
  if (!['horizontal', 'vertical', 'baseline'].includes(box.layout)) return `box with layout “${box.layout}”`;
  return Array.isArray(box.contents) ? null : 'box without contents';
}

function problemOfIcon(icon: messagingApi.FlexIcon, parent: Layout): string | null {
  if (parent !== 'baseline') return 'icon outside a baseline box';
  return icon.url ? null : 'icon without url';
}
