/** `npm start`: looks whether this Node.js can run the program and whether it is built, then runs what was built. */
import { existsSync } from 'node:fs';
import { nodePastItsEnd, nodeTooOld, notBuilt } from './text/before-start.mjs';

const OLDEST = '20.19.0';
/** The last day of fixes by major version (https://nodejs.org/en/about/previous-releases); odd ones live for months only. */
const ENDS = { 20: '2026-04-30', 21: '2024-06-01', 22: '2027-04-30', 23: '2025-06-01', 24: '2028-04-30' };

const program = new URL('../dist/src/main.js', import.meta.url);

if (isOlder(process.versions.node, OLDEST)) endWith(nodeTooOld(process.version, OLDEST));
else if (!existsSync(program)) endWith(notBuilt);
else {
  if (isPastItsEnd()) console.error(nodePastItsEnd(process.version));
  import(program.href);
}

function isOlder(found, wanted) {
  const [major, minor] = found.split('.').map(Number);
  const [wantedMajor, wantedMinor] = wanted.split('.').map(Number);
  return major < wantedMajor || (major === wantedMajor && minor < wantedMinor);
}

function isPastItsEnd() {
  const end = ENDS[process.versions.node.split('.')[0]];
  return end !== undefined && new Date() > new Date(end);
}

function endWith(words) {
  console.error(words);
  process.exit(1);
}
