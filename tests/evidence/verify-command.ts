/** `npm run verify` as an operator types it. */
import { join } from 'node:path';
import { projectRoot } from '../../src/project-root.js';
import { startBotProgram } from '../support/bot-program.js';

export async function verifyCommand(dataDir: string, args: string[] = []) {
  const env = {
    PUBLIC_URL: 'https://bot.example.go.th',
    LINE_CHANNEL_SECRET: 'secret-of-the-office',
    LINE_CHANNEL_ACCESS_TOKEN: 'token-of-the-office',
    OFFICE_PROFILE: 'sample',
    DATA_DIR: dataDir,
  };
  const file = join(projectRoot, 'src', 'verify', 'main.ts');
  const command = startBotProgram(env, { args: ['--import', 'tsx', file, ...args] });
  return { code: await command.ended, printed: command.printed() };
}
