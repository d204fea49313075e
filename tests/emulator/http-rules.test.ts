/** Every call meets LINE's general rules: token, host, size, type, shape of errors. */
import { expect, test } from 'vitest';
import { play, push } from './play.js';

test('every answer has its own X-Line-Request-Id', async () => {
  const { emulator, api, dataApi } = await play();
  const answers = [
    await api('/v2/bot/info'),
    await api('/v2/nothing/here'),
    await push(api, emulator.phone('staff').userId, ''),
    await dataApi('/v2/bot/message/1/content'),
    await api('/v2/bot/info', { headers: { authorization: 'Bearer wrong' } }),
  ];
  const ids = answers.map(({ headers }) => headers.get('x-line-request-id'));
  expect(new Set(ids).size).toBe(5);
  for (const id of ids) expect(id).toMatch(/^[0-9a-f-]{36}$/);
});

test('a wrong or missing token is 401', async () => {
  const { api } = await play();
  const refused = { status: 401, body: { message: expect.stringContaining('Authentication failed') } };
  expect(await api('/v2/bot/info', { headers: { authorization: 'Bearer wrong' } })).toMatchObject(refused);
  expect(await api('/v2/bot/info', { headers: { authorization: '' } })).toMatchObject(refused);
});

test('both hosts are apart: each answers 404 for what lives on the other', async () => {
  const { emulator, bot, api, dataApi } = await play();
  await emulator.phone('staff').sendsPhoto(Buffer.from('photo'));
  const content = `/v2/bot/message/${bot.last().message.id}/content`;

  expect((await api(content)).status).toBe(404);
  expect((await dataApi(content)).status).toBe(200);
  expect((await dataApi('/v2/bot/info')).status).toBe(404);
  expect((await api('/v2/bot/info')).status).toBe(200);
});

test('a body over 2 MB is 413', async () => {
  const { emulator, api } = await play();
  const to = emulator.phone('staff').userId;
  expect((await push(api, to, 'x'.repeat(2 * 1024 * 1024))).status).toBe(413);
  expect(emulator.log.at(-1)).toMatchObject({ status: 413 });
});

test('a body that is not JSON is 415, broken JSON is 400', async () => {
  const { api } = await play();
  const send = (type: string, body: string) =>
    api('/v2/bot/message/push', { body, headers: { 'content-type': type } });
  expect(await send('text/plain', '{}')).toMatchObject({
    status: 415,
    body: { message: "The content type, 'text/plain', is not supported" },
  });
  const broken = await send('application/json', '{"to":');
  expect(broken).toMatchObject({
    status: 400,
    body: { message: expect.stringContaining('could not be parsed as JSON') },
  });
});

test.each([
  ['arrays', '['.repeat(5_000) + ']'.repeat(5_000)],
  ['objects', `${'{"a":'.repeat(5_000)}1${'}'.repeat(5_000)}`],
  ['arrays without end', '['.repeat(1_000_000)],
])('a body nested 5,000 levels deep is 400, and page and state stay readable: %s', async (_, nested) => {
  const { emulator, api } = await play();
  const { userId } = emulator.phone('staff');
  const headers = { 'content-type': 'application/json' };
  const body = `{"to":"${userId}","messages":[{"type":"text","text":${nested}}]}`;
  expect(await api('/v2/bot/message/push', { body, headers })).toMatchObject({
    status: 400,
    body: { message: expect.stringContaining('could not be parsed as JSON') },
  });
  const action = `{"type":"taps","action":{"type":"message","text":"x","deep":${nested}}}`;
  const tapped = await fetch(`${emulator.pageUrl}emulator/people/staff/actions`, {
    method: 'POST',
    headers,
    body: action,
  });
  expect(tapped.status).toBe(400);
  const state = await fetch(`${emulator.pageUrl}emulator/state`);
  expect(state.status).toBe(200);
  expect(JSON.stringify(await state.json())).not.toContain('[[[');
});

test('brackets within a text are no nesting', async () => {
  const { emulator, api } = await play();
  const text = `\\"${'[{'.repeat(500)}`;
  expect((await push(api, emulator.phone('staff').userId, text)).status).toBe(200);
});

test('an unknown property is 400 and named', async () => {
  const { emulator, api } = await play();
  const json = {
    to: emulator.phone('staff').userId,
    message: [],
    messages: [{ type: 'text', text: 'x', txt: 1 }],
  };
  const answer = await api('/v2/bot/message/push', { json });
  expect(answer.status).toBe(400);
  expect(answer.body.message).toBe('The request body has 2 error(s)');
  expect(answer.body.details.map((detail: { property: string }) => detail.property)).toEqual([
    'messages[0].txt',
    'message',
  ]);
});

test.each(['reply', 'push', 'multicast', 'narrowcast', 'broadcast'])(
  'validate/%s checks messages and sends nothing',
  async (kind) => {
    const { emulator, api } = await play();
    const validate = (text: string) =>
      api(`/v2/bot/message/validate/${kind}`, { json: { messages: [{ type: 'text', text }] } });

    expect(await validate('good')).toMatchObject({ status: 200, body: {} });
    expect(await validate('')).toMatchObject({
      status: 400,
      body: {
        message: 'The request body has 1 error(s)',
        details: [{ message: 'May not be empty', property: 'messages[0].text' }],
      },
    });
    expect(emulator.phone('staff').messages()).toEqual([]);
  },
);

test('the account tells who it is', async () => {
  const { api } = await play({ channel: { name: 'Health office' } });
  expect((await api('/v2/bot/info')).body).toMatchObject({
    userId: expect.stringMatching(/^U[0-9a-f]{32}$/),
    displayName: 'Health office',
    chatMode: 'bot',
  });
});

test('a profile is readable for friends and for who wrote, and 404 for who blocked', async () => {
  const { emulator, api } = await play();
  const [staff, guest] = [emulator.phone('staff'), emulator.phone('guest')];
  const profile = (userId: string) => api(`/v2/bot/profile/${userId}`);

  expect((await profile(staff.userId)).body).toMatchObject({
    userId: staff.userId,
    displayName: 'สมหญิง ตัวอย่าง',
  });
  expect(await profile(guest.userId)).toMatchObject({ status: 404, body: { message: 'Not found' } });
  await guest.says('hello');
  expect((await profile(guest.userId)).status).toBe(200);
  await staff.blocks();
  expect((await profile(staff.userId)).status).toBe(404);
});

test('the list of followers is for verified accounts only', async () => {
  const { api } = await play();
  expect(await api('/v2/bot/followers/ids')).toMatchObject({
    status: 403,
    body: { message: 'Access to this API is not available for your account' },
  });
});

test('group members can be asked for, strangers to the group can not', async () => {
  const { emulator, api } = await play();
  const groupId = `C${'a'.repeat(32)}`;
  await emulator.joinsGroup(groupId, ['staff']);
  const member = (key: string) => api(`/v2/bot/group/${groupId}/member/${emulator.phone(key).userId}`);
  expect((await api(`/v2/bot/group/${groupId}/members/count`)).body).toEqual({ count: 1 });
  expect((await member('staff')).body).toMatchObject({ displayName: 'สมหญิง ตัวอย่าง' });
  expect((await member('chief')).status).toBe(404);
  expect((await api(`/v2/bot/room/${groupId}/members/count`)).status).toBe(404);
});

test('the log knows whom a call is about, also when it is refused', async () => {
  const { emulator, api } = await play();
  const { userId } = emulator.phone('staff');
  await push(api, userId, '');
  await api(`/v2/bot/profile/${userId}`);
  await api('/v2/bot/%E0%A4%A/%');
  expect(emulator.log.map((entry) => [entry.status, entry.userIds])).toEqual([
    [400, [userId]],
    [200, [userId]],
    [404, []],
  ]);
});
