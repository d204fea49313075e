/** The place where a Flex component is drawn, as far as the component must know it. */
import type { messagingApi } from '@line/bot-sdk';

export type Layout = messagingApi.FlexBox['layout'];

export interface FlexContext {
  tap(action: messagingApi.Action): void;
  /** Draws a child; given from outside so that boxes need not know every other component. */
  render(component: messagingApi.FlexComponent, parent: Layout): HTMLElement;
}
