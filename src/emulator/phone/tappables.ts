/** Everything in a message that can be tapped, with the words by which a person would name it. */
import type { messagingApi } from '@line/bot-sdk';
import { flexTexts } from './shown-texts.js';

export interface Tappable {
  /** The words on it; for a picture or a box without words its action's label. */
  words: string;
  action: messagingApi.Action;
}

export function tappablesIn(message: messagingApi.Message): Tappable[] {
  if (message.type === 'flex') return inFlex(message.contents);
  if (message.type === 'template') return inTemplate(message.template);
  if (message.type === 'imagemap') return message.actions.map(inImagemap);
  return [];
}

export function named(action: messagingApi.Action | undefined): Tappable[] {
  return action ? [{ words: action.label ?? '', action }] : [];
}

/** An imagemap names its link `linkUri`; to the person who taps it is any link. */
function inImagemap(area: messagingApi.ImagemapAction): Tappable {
  if (area.type === 'uri') {
    return { words: area.label ?? area.linkUri, action: { type: 'uri', uri: area.linkUri } };
  }
  if (area.type === 'message')
    return { words: area.label ?? area.text, action: { type: 'message', text: area.text } };
  return { words: area.label ?? '', action: { type: 'clipboard', clipboardText: area.clipboardText } };
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
