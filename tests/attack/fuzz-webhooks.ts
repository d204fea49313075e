/** Posts mutated webhooks, signed as LINE signs them, at an office with a request in hand, and tells what came of it. */
import { createHmac } from 'node:crypto';
import { expect } from 'vitest';
import { type Action, actionTable } from '../../src/domain/request/actions.js';
import type { HistoryEntry } from '../../src/domain/request/publish-request.js';
import { encodePostback, type Postback } from '../../src/line/postback.js';
import { createDice, type Dice } from '../chaos/dice.js';
import { submits } from '../support/play-request.js';
import { startApp, type TestApp } from '../support/start-app.js';
import { hostileTexts } from './hostile-texts.js';
import { mutatedBody } from './mutate-body.js';

const AT_ONCE = 10;
const senders = ['staff', 'chief', 'webmaster', 'administrator', 'newcomer'];

export async function fuzzWebhooks({ seed, total }: { seed: number; total: number }): Promise<void> {
  const bot = await startApp({ isTimelapse: true });
  await submits(bot.phone('staff'));
  const [request] = await bot.stores.requests.waiting({ statuses: ['deciding'] }, 1);
  const dice = createDice(seed);
  for (let sent = 0; sent < total; sent += AT_ONCE) {
    const bodies = Array.from({ length: AT_ONCE }, () =>
      mutatedBody(dice, someEvents(bot, dice, request?.id)),
    );
    const answers = await Promise.all(bodies.map((body) => post(bot, body)));
    const told = `seed ${seed}, webhooks from ${sent}`;
    expect(
      answers.filter((status) => ![200, 400].includes(status)),
      told,
    ).toEqual([]);
    if (sent % 500 === 0) await bot.emulator.quiet({ timeoutMs: 60_000 });
  }
  await bot.emulator.quiet({ timeoutMs: 60_000 });
  await expectRightMoves(bot);
  expect(Object.keys(Object.prototype), 'what every object has').toEqual([]);
  takeOutUnknownReceivers(bot.errorsLogged);
}

async function post({ webhookUrl, emulator }: TestApp, body: Buffer): Promise<number> {
  const signature = createHmac('sha256', emulator.channelSecret).update(body).digest('base64');
  const answer = await fetch(webhookUrl, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-line-signature': signature },
    body: new Uint8Array(body),
  });
  await answer.body?.cancel();
  return answer.status;
}

function someEvents(bot: TestApp, dice: Dice, id = '') {
  return Array.from({ length: 1 + dice.below(3) }, () =>
    bot.emulator.buildEvent(dice.pick(senders), somePayload(dice, id)),
  );
}

function somePayload(dice: Dice, id: string) {
  const message = (content: object) => ({ type: 'message', message: { id: '5000000000', ...content } });
  const postback = (data: string) => ({
    type: 'postback',
    postback: { data, params: { date: '2026-12-01' } },
  });
  return dice.pick([
    ...['ขอเผยแพร่', 'งานของฉัน', 'สถานะ', '1', 'ยกเลิก', 'ค้นหา ไข้', ...hostileTexts].map((text) =>
      message({ type: 'text', text }),
    ),
    ...someTaps(id).map((tap) => postback(encodePostback(tap))),
    message({ type: 'sticker', packageId: '1', stickerId: '1' }),
    message({ type: 'location', latitude: 13, longitude: 100, address: 'ก' }),
    postback(`do=show&${new URLSearchParams({ id: dice.pick(hostileTexts) })}`),
    { type: 'follow', follow: { isUnblocked: false } },
    { type: 'unsend', unsend: { messageId: '5000000000' } },
    { type: 'accountLink', link: { result: 'ok', nonce: 'n' } },
  ]);
}

function someTaps(id: string): Postback[] {
  const on = { id, v: 1 };
  return [
    { do: 'show', id },
    { do: 'permit', ...on },
    { do: 'confirmPermit', ...on },
    { do: 'refuse', ...on },
    { do: 'confirmRefuse', ...on, shown: '0123456789ab' },
    { do: 'take', ...on },
    { do: 'confirmPublish', ...on, shown: '0123456789ab' },
    { do: 'confirmWithdraw', ...on },
    { do: 'undo', ...on },
  ];
}

const ownersOwn = new Set(['requester', 'asker', 'requesterOrWebmaster']);

/** A webhook that names somebody who can't exist is answered in vain: LINE refuses the receiver. */
function takeOutUnknownReceivers(errors: string[]): void {
  const refusals = [/The property, 'to', in the request body is invalid/, /Failed to send messages/];
  const isExpected = (line: string) => refusals.some((refusal) => refusal.test(line));
  errors.splice(0, errors.length, ...errors.filter((line) => !isExpected(line)));
}

/** Whoever did something holds the right to it by the table of actions, whatever the webhook claimed. */
async function expectRightMoves({ stores, phone }: TestApp): Promise<void> {
  const { requests } = stores;
  const idle = { statuses: ['deciding', 'permitted', 'refused', 'withdrawn', 'infoNeeded'] } as const;
  const all = await requests.waiting(idle, 10_000);
  expect(all.length).toBeGreaterThan(0);
  const doers: Partial<Record<(typeof actionTable)[Action]['by'], string[]>> = {
    step: ['chief', 'deputy'],
    anyStep: ['chief', 'deputy'],
    webmaster: ['webmaster', 'standIn'],
    webmasterOrAdministrator: ['webmaster', 'standIn', 'administrator'],
    administrator: ['administrator'],
  };
  const isWrong = ({ action, by }: HistoryEntry, requester: string) => {
    const { by: right } = actionTable[action];
    if (by.personId === requester && ownersOwn.has(right)) return false;
    return !doers[right]?.some((key) => phone(key).userId === by.personId);
  };
  const wrong = all.flatMap(({ history, requester }) =>
    history.filter((entry) => isWrong(entry, requester.personId)),
  );
  expect(wrong).toEqual([]);
  const stranger = await stores.persons.get(phone('newcomer').userId);
  expect(stranger?.appointments ?? []).toEqual([]);
}
