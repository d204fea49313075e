/** Loading dots and read marks. */
import { expect, test } from 'vitest';
import { play, push } from './play.js';

test('loading dots show until their time or the next message', async () => {
  const { emulator, api } = await play();
  const staff = emulator.phone('staff');
  const start = (json: object) => api('/v2/bot/chat/loading/start', { json });

  expect((await start({ chatId: staff.userId, loadingSeconds: 5 })).status).toBe(202);
  expect(staff.view().loadingUntil).toBe('2026-11-20T03:00:05.000Z');
  expect((await start({ chatId: staff.userId })).status).toBe(202);
  expect(staff.view().loadingUntil).toBe('2026-11-20T03:00:20.000Z');
  await push(api, staff.userId, 'done');
  expect(staff.view().loadingUntil).toBeNull();
});

test.each([7, 0, 65, 2.5])(
  'loading for %s seconds is refused: multiples of 5 from 5 to 60',
  async (loadingSeconds) => {
    const { emulator, api } = await play();
    const json = { chatId: emulator.phone('staff').userId, loadingSeconds };
    const answer = await api('/v2/bot/chat/loading/start', { json });
    expect(answer).toMatchObject({ status: 400, body: { details: [{ property: 'loadingSeconds' }] } });
  },
);

test('loading dots are refused for groups', async () => {
  const { emulator, api } = await play();
  const chatId = `C${'a'.repeat(32)}`;
  await emulator.joinsGroup(chatId, ['staff']);
  expect((await api('/v2/bot/chat/loading/start', { json: { chatId } })).status).toBe(400);
});

test('a mark-as-read token marks everything up to its message', async () => {
  const { emulator, bot, api } = await play();
  bot.answerWith(500); // else what was delivered counts as read
  const staff = emulator.phone('staff');
  for (const text of ['one', 'two', 'three']) await staff.says(text);
  const { markAsReadToken } = bot.received[1]!.events[0]!.message;

  expect((await api('/v2/bot/chat/markAsRead', { json: { markAsReadToken } })).status).toBe(200);

  expect(staff.view().entries.map((entry) => entry.kind === 'person' && entry.read)).toEqual([
    true,
    true,
    false,
  ]);
  expect((await api('/v2/bot/chat/markAsRead', { json: { markAsReadToken: 'made up' } })).status).toBe(400);
});
