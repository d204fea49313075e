/** `npm run office -- check FILE`: is this office profile fit for use? */
import { loadOffice, OfficeProfileError } from './offices/load-office.js';
import { checkTemplates } from './paper/check-templates.js';
import { officeFaulty, officeSound, usage } from './text/check-office.js';
import { templateWords } from './text/check-templates.js';

const [command, file] = process.argv.slice(2);
if (command === 'check' && file !== undefined) await checkOffice(file);
else endWith(1, usage);

async function checkOffice(idOrPath: string): Promise<never> {
  try {
    const office = loadOffice(idOrPath);
    const templates = await checkTemplates(office);
    const isSound = templates.kind !== 'checked' || templates.faults.length === 0;
    return endWith(isSound ? 0 : 1, [officeSound(office), ...templateWords(templates)].join('\n'));
  } catch (error) {
    if (!(error instanceof OfficeProfileError)) throw error;
    return endWith(1, officeFaulty(error.file, error.faults));
  }
}

function endWith(code: 0 | 1, words: string): never {
  console.log(words);
  process.exit(code);
}
