/** The situations of the rights table, with who may do what in each. */
import type { MoveAction } from '../../src/domain/request/actions.js';
import { type Situation, situations } from '../../src/domain/request/statuses.js';
import type { Variant, Who } from '../domain/rights-cast.js';
import { type Rights, rights, variants } from '../domain/rights-table.js';
import { everybody } from './cast-in-office.js';
import type { TapsOf } from './taps-of.js';

export interface Scene {
  situation: Situation;
  variant?: Variant;
  rights: Rights;
}

/** All that stands in the rights table. */
export const scenes: readonly Scene[] = [
  ...situations.map((situation) => ({ situation, rights: rights[situation] })),
  ...variants.map(([, situation, variant, given]) => ({ situation, variant, rights: given })),
];

export function isAllowed(rights: Rights, who: Who, does: readonly MoveAction[]): boolean {
  const acts = rights[who]?.split(' ') ?? [];
  return does.some((action) => acts.includes(action));
}

/** Where somebody may do it: nothing but the right stands between everybody else and the move. */
export function sceneOf({ does: [action] }: Pick<TapsOf, 'does'>) {
  for (const scene of scenes) {
    const who = everybody.find((one) => action && isAllowed(scene.rights, one, [action]));
    if (who) return { ...scene, who };
  }
  throw new Error(`nobody may ${action}`);
}
