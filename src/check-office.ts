/** `npm run office -- new FILE | check FILE`: makes a first profile of an office, or says whether one is fit for use. */
import { existsSync, writeFileSync } from 'node:fs';
import { loadOffice, OfficeProfileError } from './offices/load-office.js';
import { checkTemplates } from './paper/check-templates.js';
import { reasonOf } from './reason-of.js';
import { askOffice } from './setup/ask-office.js';
import { createConsoleDialogue } from './setup/console-dialogue.js';
import { newOfficeText } from './setup/new-office.js';
import { officeFaulty, officeSound, usage } from './text/check-office.js';
import { templateWords } from './text/check-templates.js';
import { bothLanguages } from './text/doctor.js';
import { boardLines } from './text/doctor-assessment.js';
import { alreadyThere, written } from './text/new-office.js';

const [command, file] = process.argv.slice(2);
if (command === 'check' && file !== undefined) await checkOffice(file);
else if (command === 'new' && file !== undefined)
  await makeOffice(file).catch((error) => endWith(1, reasonOf(error)));
else endWith(1, usage);

async function checkOffice(idOrPath: string): Promise<never> {
  try {
    const office = loadOffice(idOrPath);
    const templates = await checkTemplates(office);
    const isPrintable = templates.kind !== 'checked' || templates.faults.length === 0;
    const ofBoards = boardLines(office.boards);
    const lines = [officeSound(office), ...templateWords(templates), ...ofBoards];
    return endWith(isPrintable && ofBoards.length === 0 ? 0 : 1, lines.join('\n'));
  } catch (error) {
    if (!(error instanceof OfficeProfileError)) throw error;
    return endWith(1, officeFaulty(error.file, error.faults));
  }
}

async function makeOffice(path: string): Promise<never> {
  if (existsSync(path)) return endWith(1, bothLanguages(alreadyThere(path)));
  const dialogue = createConsoleDialogue(process.stdin, process.stdout);
  writeFileSync(path, newOfficeText(await askOffice(dialogue, path)), { flag: 'wx' });
  dialogue.say(written(path));
  return checkOffice(path);
}

function endWith(code: 0 | 1, words: string): never {
  console.log(words);
  process.exit(code);
}
