/** `npm run verify` as an operator types it. */
import { startBotProgram } from '../support/bot-program.js';
import { compiledProgram } from '../support/compiled-program.js';

export async function verifyCommand(dataDir: string, args: string[] = []) {
  const env = {
    PUBLIC_URL: 'https://bot.example.go.th',
    LINE_CHANNEL_SECRET: 'secret-of-the-office',
    LINE_CHANNEL_ACCESS_TOKEN: 'token-of-the-office',
    OFFICE_PROFILE: 'sample',
    DATA_DIR: dataDir,
  };
  const command = startBotProgram(env, { args: [compiledProgram('src/verify/main.ts'), ...args] });
  return { code: await command.ended, printed: command.printed() };
}
