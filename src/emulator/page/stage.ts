/** Arranges the phones while a story is played: who acts stands first and in view, who acted before stands next. */
import type { GuideView } from '../guide/guide-view.js';
import { setStyles } from './dom.js';

export interface Stage {
  show(guide: GuideView | null, phones: ReadonlyMap<string, { root: HTMLElement }>): void;
}

/** More are never in view together. */
const KEPT_IN_FRONT = 2;

export function createStage(): Stage {
  let inFront: string[] = [];
  return {
    show: (guide, phones) => {
      const actor = guide?.actor ?? null;
      for (const [key, { root }] of phones) {
        root.classList.toggle('phone-acting', key === actor && guide?.running !== null);
      }
      if (actor === null || actor === inFront[0]) return;
      inFront = [actor, ...inFront.filter((key) => key !== actor)].slice(0, KEPT_IN_FRONT);
      for (const [key, { root }] of phones) {
        const place = inFront.indexOf(key);
        setStyles(root, { order: String(place < 0 ? KEPT_IN_FRONT : place) });
      }
      phones.get(actor)?.root.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    },
  };
}
