/** How often something is tried: thoroughly where a change is checked (.ci/run), less often while one works. */

export const isThorough = process.env.TEST_THOROUGH === '1';
const SHARE = 10;

/** @param thorough how many runs prove it */
export function runs(thorough: number): number {
  return isThorough ? thorough : Math.ceil(thorough / SHARE);
}
