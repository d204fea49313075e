/** `npm run verify` as an operator types it. */
import { officeCommand } from '../support/office-command.js';

export function verifyCommand(dataDir: string, args: string[] = []) {
  return officeCommand({ program: 'src/verify/main.ts', dataDir, args });
}
