/** Everything that packs are made with. */
import type { Deps } from '../deps.js';

export type PackDeps = Pick<
  Deps,
  'office' | 'stores' | 'files' | 'typeset' | 'now' | 'newId' | 'log' | 'publicUrl'
>;
