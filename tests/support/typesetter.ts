/** One for all tests of a process: its program takes longer to start than to make a paper. */
import { createTypesetter } from '../../src/paper/engine/typesetter.js';

export const typesetter = createTypesetter({ milliseconds: 90_000, idleMilliseconds: 600_000 });
