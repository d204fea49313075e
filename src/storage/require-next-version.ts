/** A writer that forgets to count up would let the next writer overwrite it unseen. */
export function requireNextVersion(version: number, seenVersion: number): void {
  if (version === seenVersion + 1) return;
  throw new Error(`Version ${version} can't follow version ${seenVersion}: a writer must count up by one`);
}
