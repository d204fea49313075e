/** All words that a person sees in a message, in reading order. */
import type { messagingApi } from '@line/bot-sdk';

/** The visible texts; `altText` is apart, since it shows only in notifications and the chat list. */
export function shownTexts(message: messagingApi.Message): string[] {
  switch (message.type) {
    case 'text':
      return [message.text];
    case 'textV2':
      return [message.text.replaceAll('{{', '{').replaceAll('}}', '}')];
    case 'template':
      return templateTexts(message.template);
    case 'flex':
      return flexTexts(message.contents);
    case 'location':
      return [message.title, message.address];
    default:
      return [];
  }
}

export function altTextOf(message: messagingApi.Message): string | undefined {
  return 'altText' in message ? (message.altText as string) : undefined;
}

function templateTexts(template: messagingApi.Template): string[] {
  const {
    title,
    text,
    actions = [],
    columns = [],
    action,
  } = template as {
    title?: string;
    text?: string;
    actions?: messagingApi.Action[];
    columns?: messagingApi.Template[];
    action?: messagingApi.Action;
  };
  const labels = [...actions, ...(action ? [action] : [])].map((one) => one.label);
  return [title, text, ...labels].filter((one) => one !== undefined).concat(columns.flatMap(templateTexts));
}

interface FlexNode {
  type?: string;
  text?: string;
  header?: FlexNode;
  hero?: FlexNode;
  body?: FlexNode;
  footer?: FlexNode;
  contents?: FlexNode[];
  action?: messagingApi.Action;
}

/** Spans of one text are one text to the reader. */
export function flexTexts(container: object): string[] {
  const node = container as FlexNode;
  if (node.type === 'text')
    return [node.contents?.map((span) => span.text ?? '').join('') || (node.text ?? '')];
  if (node.type === 'button') return [node.action?.label ?? ''];
  const blocks = [node.header, node.hero, node.body, node.footer].filter((block) => block !== undefined);
  return [...blocks, ...(node.contents ?? [])].flatMap(flexTexts);
}
