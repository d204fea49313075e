/** Photos and files are fetched from the data host, with all that can go wrong there. */
import { expect, test } from 'vitest';
import { type Play, play } from './play.js';

const PDF = Buffer.from('%PDF-1.7 and so on, long enough to be cut');

async function sentFile({ emulator, bot }: Play): Promise<string> {
  await emulator.phone('staff').sendsFile({ name: 'plan.pdf', bytes: PDF });
  return `/v2/bot/message/${bot.last().message.id}/content`;
}

test('content is what was sent, with the type that its bytes show', async () => {
  const it = await play();
  const answer = await it.dataApi(await sentFile(it));
  expect(answer).toMatchObject({ status: 200, body: PDF });
  expect(answer.headers.get('content-type')).toBe('application/pdf');
});

test('unknown content is 404, content that was taken back is 410', async () => {
  const it = await play();
  const path = await sentFile(it);
  expect((await it.dataApi('/v2/bot/message/1/content')).status).toBe(404);
  await it.emulator.phone('staff').unsends();
  expect((await it.dataApi(path)).status).toBe(410);
});

test('content that is being prepared is 202 for as often as ordered', async () => {
  const it = await play();
  const path = await sentFile(it);
  it.emulator.faults.add({ kind: 'content-preparing', times: 2 });

  expect((await it.dataApi(`${path}/transcoding`)).body).toEqual({ status: 'processing' });
  expect([(await it.dataApi(path)).status, (await it.dataApi(path)).status]).toEqual([202, 202]);
  expect((await it.dataApi(`${path}/transcoding`)).body).toEqual({ status: 'succeeded' });
  expect((await it.dataApi(path)).status).toBe(200);
});

test('the faults content-missing and content-gone answer 404 and 410', async () => {
  const it = await play();
  const path = await sentFile(it);
  it.emulator.faults.add({ kind: 'content-missing', times: 1 });
  expect((await it.dataApi(path)).status).toBe(404);
  it.emulator.faults.add({ kind: 'content-gone', times: 1 });
  expect((await it.dataApi(path)).status).toBe(410);
  expect((await it.dataApi(path)).status).toBe(200);
});

test('the fault content-cut breaks off in the middle', async () => {
  const it = await play();
  const path = await sentFile(it);
  it.emulator.faults.add({ kind: 'content-cut' });
  await expect(it.dataApi(path)).rejects.toThrow();
});

test('previews are for photos and videos only', async () => {
  const it = await play();
  expect((await it.dataApi(`${await sentFile(it)}/preview`)).status).toBe(400);
  await it.emulator.phone('staff').sendsPhoto(Buffer.from('photo'));
  expect((await it.dataApi(`/v2/bot/message/${it.bot.last().message.id}/content/preview`)).status).toBe(200);
});
