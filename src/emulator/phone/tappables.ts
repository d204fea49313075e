/** Everything in a message that can be tapped, with the words by which a person would name it. */
import type { messagingApi } from '@line/bot-sdk';
import { flexTexts } from './shown-texts.js';

export interface Tappable {
  /** What stands on it; for a picture or a box without words its action's label. */
  words: string;
  action: messagingApi.Action;
}

export function tappablesIn(message: messagingApi.Message): Tappable[] {
  if (message.type === 'flex') return inFlex(message.contents);
  if (message.type === 'template') return inTemplate(message.template);
  return [];
}

export function named(action: messagingApi.Action | undefined): Tappable[] {
  return action ? [{ words: action.label ?? '', action }] : [];
}

function inTemplate(template: messagingApi.Template): Tappable[] {
  const {
    actions = [],
    columns = [],
    action,
    defaultAction,
    title,
    text,
  } = template as {
    actions?: messagingApi.Action[];
    columns?: messagingApi.Template[];
    action?: messagingApi.Action;
    defaultAction?: messagingApi.Action;
    title?: string;
    text?: string;
  };
  const whole = defaultAction ? [{ words: [title, text].join(' '), action: defaultAction }] : [];
  return [...actions.flatMap(named), ...named(action), ...columns.flatMap(inTemplate), ...whole];
}

/** Inner components first: a button in a tappable box wins over the box. */
function inFlex(container: object): Tappable[] {
  const node = container as Record<string, unknown> & { action?: messagingApi.Action };
  const blocks = [node.header, node.hero, node.body, node.footer].filter((block) => block !== undefined);
  const children = [...blocks, ...(Array.isArray(node.contents) ? node.contents : [])] as object[];
  const words = flexTexts(node).join(' ') || (node.action?.label ?? '');
  return [...children.flatMap(inFlex), ...(node.action ? [{ words, action: node.action }] : [])];
}
