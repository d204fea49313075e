/** Messages as one plain text: for a card that LINE does not take. It always ends with words to type. */
import type { messagingApi } from '@line/bot-sdk';
import { messageLimits } from '../line/message-limits.js';
import { text } from '../line/reply.js';
import { shortenedToUnits } from '../text/shorten.js';
import { typeToGoOn } from '../text/trouble.js';

/** As far as a card's parts concern a reader; LINE's own types keep blocks, boxes and texts apart. */
interface Node {
  type?: string;
  text?: string;
  action?: messagingApi.Action;
  header?: Node;
  body?: Node;
  footer?: Node;
  contents?: Node[] | Node;
}

export function plainText(messages: messagingApi.Message[]): messagingApi.TextMessage {
  const end = typeToGoOn([...new Set(messages.flatMap(wordsOffered))]);
  const room = messageLimits.text - end.length - 1;
  return text([...upTo(room, messages.flatMap(linesOf)), end].join('\n'));
}

/** Whole lines as long as there is room, in UTF-16 units, and the beginning of the next one. */
function upTo(units: number, lines: string[]): string[] {
  const kept: string[] = [];
  let left = units;
  for (const line of lines) {
    if (line.length > left) return left > 1 ? [...kept, shortenedToUnits(line, left)] : kept;
    kept.push(line);
    left -= line.length + 1;
  }
  return kept;
}

function linesOf(message: messagingApi.Message): string[] {
  if (message.type === 'text') return [(message as messagingApi.TextMessage).text];
  return message.type === 'flex'
    ? nodesOf((message as messagingApi.FlexMessage).contents).flatMap(lineOf)
    : [];
}

function lineOf({ text: shown, action }: Node): string[] {
  const address = action?.type === 'uri' ? (action as messagingApi.URIAction).uri : undefined;
  const words = shown ?? (address === undefined ? undefined : action?.label);
  return [words, address].filter((one) => one !== undefined);
}

/** In the order in which they are read. */
function nodesOf(node: Node): Node[] {
  const { header, body, footer, contents = [] } = node;
  const inside = [header, body, footer, ...[contents].flat()].filter((one) => one !== undefined);
  return [node, ...inside.flatMap(nodesOf)];
}

/** The words that its buttons and quick replies would have typed. */
function wordsOffered(message: messagingApi.Message): string[] {
  const inCard = message.type === 'flex' ? nodesOf((message as messagingApi.FlexMessage).contents) : [];
  const quick = message.quickReply?.items ?? [];
  return [...inCard, ...quick].flatMap(({ action }) =>
    action?.type === 'message' ? [(action as messagingApi.MessageAction).text ?? ''] : [],
  );
}
