/** The corpus that is shown on screenshots is one that LINE would deliver. */
import { expect, test } from 'vitest';
import { flexCorpus } from './flex-corpus.js';
import { play } from './play.js';

test('LINE accepts every message of the corpus', async () => {
  const { api } = await play();
  for (const { name, message } of flexCorpus) {
    const answer = await api('/v2/bot/message/validate/push', { json: { messages: [message] } });
    expect(answer, `${name}: ${JSON.stringify(answer.body)}`).toMatchObject({ status: 200 });
  }
});
