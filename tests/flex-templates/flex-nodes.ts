/** Everything inside a card, flat: for checks that hold for every text, button and action. */
import type { messagingApi } from '@line/bot-sdk';

export function textsOf(message: messagingApi.FlexMessage): messagingApi.FlexText[] {
  return nodesOf(message.contents).filter((node): node is messagingApi.FlexText => node.type === 'text');
}

export function buttonsOf(message: messagingApi.FlexMessage): messagingApi.FlexButton[] {
  return nodesOf(message.contents).filter((node): node is messagingApi.FlexButton => node.type === 'button');
}

export function actionsOf(message: messagingApi.FlexMessage): messagingApi.Action[] {
  const inside = nodesOf(message.contents).flatMap((node) =>
    'action' in node && node.action ? [node.action] : [],
  );
  const quick = message.quickReply?.items?.flatMap(({ action }) => (action ? [action] : [])) ?? [];
  return [...inside, ...quick] as messagingApi.Action[];
}

/** A card's pages: one, unless it was too long for that. */
export function bubblesOf({ contents }: messagingApi.FlexMessage): messagingApi.FlexBubble[] {
  return contents.type === 'bubble' ? [contents] : contents.contents;
}

/** The words that a reader sees, line by line. */
export function wordingOf(message: messagingApi.FlexMessage): string {
  const quick = message.quickReply?.items?.map(({ action }) => `(${action?.label})`).join(' ') ?? '';
  const inside = nodesOf(message.contents).flatMap((node) => {
    if (node.type === 'button') return [`[${(node as messagingApi.FlexButton).action.label}]`];
    return node.type === 'text' ? [`${(node as messagingApi.FlexText).text}`] : [];
  });
  return [`"${message.altText}"`, ...inside, quick].join('\n').trimEnd();
}

function nodesOf(node: object): messagingApi.FlexComponentBase[] {
  const children = Object.entries(node).flatMap(([key, value]) =>
    key !== 'action' && typeof value === 'object' && value !== null ? nodesOf(value) : [],
  );
  return 'type' in node ? [node as messagingApi.FlexComponentBase, ...children] : children;
}
