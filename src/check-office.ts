/** `npm run office -- check FILE`: is this office profile fit for use? */
import { loadOffice, OfficeProfileError } from './offices/load-office.js';
import { officeFaulty, officeSound, usage } from './text/check-office.js';

const [command, file] = process.argv.slice(2);
if (command === 'check' && file !== undefined) checkOffice(file);
else endWith(1, usage);

function checkOffice(idOrPath: string): never {
  try {
    return endWith(0, officeSound(loadOffice(idOrPath)));
  } catch (error) {
    if (!(error instanceof OfficeProfileError)) throw error;
    return endWith(1, officeFaulty(error.file, error.faults));
  }
}

function endWith(code: 0 | 1, words: string): never {
  console.log(words);
  process.exit(code);
}
