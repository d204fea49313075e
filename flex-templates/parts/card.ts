/** The frame of every card: a heading, a body, buttons below, and the words of the notification. */
import type { messagingApi } from '@line/bot-sdk';
import { shortenedToUnits } from '../../src/text/shorten.js';
import { shownAddress } from '../../src/text/shown-address.js';
import { bubbleSize, colors, lengths, spaces, type Tone, tones } from '../theme.js';
import { fitted, fittedPages } from './fit.js';
import type { Heading } from './heading.js';
import { headingParts } from './heading.js';

export interface Card {
  /** Shown in notifications and in the list of chats: the facts, not the kind of card. */
  altText: string;
  heading: Heading;
  tone?: Tone;
  body?: messagingApi.FlexComponent[];
  buttons?: messagingApi.FlexComponent[];
  quickReply?: messagingApi.QuickReply;
}

export function card({
  altText,
  heading,
  tone = 'calm',
  body = [],
  buttons = [],
  quickReply,
}: Card): messagingApi.FlexMessage {
  return {
    type: 'flex',
    altText: shortenedToUnits(shownAddress(altText), lengths.altText),
    contents: fitted({
      type: 'bubble',
      size: bubbleSize,
      header: block(headingParts(heading, tone), spaces.hair),
      ...(body.length > 0 && { body: block(body, spaces.between) }),
      ...(buttons.length > 0 && { footer: block(buttons, spaces.between) }),
      styles: {
        header: { backgroundColor: tones[tone].paper },
        body: { backgroundColor: colors.paper },
        footer: { backgroundColor: colors.paper, separator: true, separatorColor: colors.line },
      },
    }),
    ...(quickReply && { quickReply }),
  };
}

/** The first card with further ones beside it, as LINE takes them: of long texts only as much as fits. */
export function besideOneAnother(
  first: messagingApi.FlexMessage,
  others: readonly messagingApi.FlexMessage[],
): messagingApi.FlexMessage {
  if (others.length === 0) return first;
  const bubbles = [first, ...others].flatMap(({ contents }) =>
    contents.type === 'carousel' ? contents.contents : [contents as messagingApi.FlexBubble],
  );
  return { ...first, contents: fittedPages({ type: 'carousel', contents: bubbles }) };
}

function block(contents: messagingApi.FlexComponent[], spacing: string): messagingApi.FlexBox {
  return { type: 'box', layout: 'vertical', spacing, paddingAll: spaces.inside, contents };
}
