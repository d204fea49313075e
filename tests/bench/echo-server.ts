/** The echo example of @line/bot-sdk as a program, with an address for health. */
import { createEchoBot } from '../emulator/echo-bot.js';

const app = createEchoBot({
  channelSecret: process.env.LINE_CHANNEL_SECRET ?? '',
  channelAccessToken: 'token',
  apiBaseUrl: 'http://127.0.0.1:9',
});
app.get('/healthz', (_request, response) => {
  response.json({ up: true });
});
app.listen(Number(process.env.PORT), '127.0.0.1');
