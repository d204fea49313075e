/** How often a property is tried: thoroughly where a change is checked (.ci/run), less often while one works. */

const isThorough = process.env.TEST_THOROUGH === '1';
const SHARE = 5;

/** @param thorough how many runs prove it */
export function runs(thorough: number): number {
  return isThorough ? thorough : Math.ceil(thorough / SHARE);
}
