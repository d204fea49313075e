/** `npm run doctor`: what stands between this installation and a working bot. Ends with 1 when it finds faults. */
import { parseArgs } from 'node:util';
import { reasonOf } from '../reason-of.js';
import { allWell, bothLanguages, faultsFound, levelWords, usage } from '../text/doctor.js';
import { type Finding, isFault } from './finding.js';
import { runDoctor } from './run-doctor.js';

await main().catch((error: unknown) => {
  console.error(reasonOf(error));
  process.exit(1);
});

async function main(): Promise<void> {
  const flag = { type: 'boolean', default: false } as const;
  const options = { 'set-webhook': flag, json: flag, help: { ...flag, short: 'h' } } as const;
  const { values } = parseArgs({ options });
  if (values.help) return console.log(usage);

  const findings: Finding[] = [];
  const looking = { env: process.env, setWebhook: values['set-webhook'], now: () => new Date() };
  for await (const finding of runDoctor(looking)) {
    if (!values.json) console.log(lines(finding));
    findings.push(finding);
  }
  const faults = findings.filter(isFault).length;
  if (values.json) console.log(JSON.stringify({ faults, findings }, null, 2));
  else console.log(`\n${bothLanguages(faults > 0 ? faultsFound(faults) : allWell)}`);
  process.exit(faults > 0 ? 1 : 0); // a call to LINE that was given up would keep the process alive
}

function lines({ level, office, says, remedy }: Finding): string {
  const where = office === undefined ? '' : `[${office}] `;
  const found = `${levelWords[level].padEnd(5)}  ${where}${bothLanguages(says)}`;
  return remedy ? `${found}\n       -> ${bothLanguages(remedy)}` : found;
}
