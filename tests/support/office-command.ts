/** A command of the program, as the operator of one office types it. */
import { startBotProgram } from './bot-program.js';
import { compiledProgram } from './compiled-program.js';

export interface OfficeCommand {
  /** Its source, as seen from the project's folder. */
  program: string;
  dataDir: string;
  args?: string[];
  officeProfile?: string;
}

export async function officeCommand({
  program,
  dataDir,
  args = [],
  officeProfile = 'sample',
}: OfficeCommand) {
  const env = {
    PUBLIC_URL: 'https://bot.example.go.th',
    LINE_CHANNEL_SECRET: 'secret-of-the-office',
    LINE_CHANNEL_ACCESS_TOKEN: 'token-of-the-office',
    OFFICE_PROFILE: officeProfile,
    DATA_DIR: dataDir,
  };
  const command = startBotProgram(env, { args: [compiledProgram(program), ...args] });
  return { code: await command.ended, printed: command.printed() };
}
