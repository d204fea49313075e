/** The padding that LINE gives the blocks of a bubble when the message says nothing. */
import type { messagingApi } from '@line/bot-sdk';

export type BlockName = 'header' | 'hero' | 'body' | 'footer';
type Size = messagingApi.FlexBubble.SizeEnum;
type Padding = [top: number, sides: number, bottom: number];

const SMALL: Padding = [10, 10, 10];
const MIDDLE: Padding = [11, 14, 13];
const KILO: Padding = [13, 13, 13];
const LARGE: Padding = [20, 20, 20];

const PADDING: Record<Size, Padding> = {
  nano: SMALL,
  micro: SMALL,
  deca: MIDDLE,
  hecto: MIDDLE,
  kilo: KILO,
  mega: LARGE,
  giga: LARGE,
};

export interface Block {
  name: BlockName;
  size: Size;
  beforeFooter: boolean;
}

export function withDefaultPadding(box: messagingApi.FlexBox, block: Block): messagingApi.FlexBox {
  if (block.name === 'hero') return box;
  const [top, sides, bottom] = defaultPadding(block);
  const side = (own: string | undefined, pixels: number) => own ?? box.paddingAll ?? `${pixels}px`;
  return {
    ...box,
    paddingTop: side(box.paddingTop, top),
    paddingBottom: side(box.paddingBottom, bottom),
    paddingStart: side(box.paddingStart, sides),
    paddingEnd: side(box.paddingEnd, sides),
  };
}

function defaultPadding({ name, size, beforeFooter }: Block): Padding {
  if (name === 'footer') return SMALL;
  const [top, sides, bottom] = PADDING[size];
  if (name === 'header') return [top, sides, bottom];
  const large = PADDING[size] === LARGE;
  if (!beforeFooter) return [large ? top - 1 : top, sides, bottom];
  return large ? [top - 1, sides, 10] : [top, sides, size === 'nano' || size === 'micro' ? bottom : 17];
}
