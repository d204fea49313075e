/** `kill -9` between any two writes, and then a restart: nothing is lost, nothing happens twice. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fillForm } from '../support/fill-form.js';
import { type MortalOffice, type NextDeath, openMortalOffice } from './mortal-office.js';
import { moves, refuseThenPublish } from './refuse-then-publish.js';

/** Journeys side by side: a starting bot keeps one core busy. */
const LANES = 2;
/** CI dies after every step; elsewhere every third pair of steps keeps the test command short. */
const STRIDE = process.env.CI ? LANES : 3 * LANES;

test('after whichever step of a move the bot dies, all chats and records read as if it had not', async () => {
  const calm = await outcome(await journey());
  expect(calm.actions).toEqual(['submit', 'refuse', 'resubmit', 'permit', 'take', 'publish']);

  for (let steps = 0, deaths = 1; deaths > 0; steps += STRIDE) {
    const dying = range(steps, LANES).map((afterSteps) =>
      journey({ whileDeciding: (words) => (moves.includes(words) ? { afterSteps } : undefined) }),
    );
    const offices = await Promise.all(dying);
    for (const [lane, office] of offices.entries()) {
      expect(await outcome(office), `dying after step ${steps + lane} of every move`).toEqual(calm);
    }
    deaths = offices.reduce((sum, office) => sum + office.deaths, 0);
  }
}, 240_000);

test('killed at random moments, also while the form is filled, it loses and doubles nothing', async () => {
  const seed = Date.now() % 1_000_000;
  const [moments = []] = fc.sample(fc.array(sometime, { minLength: 40, maxLength: 40 }), {
    seed,
    numRuns: 1,
  });
  const nextMoment = () => {
    const afterMs = moments.shift();
    return typeof afterMs === 'number' ? { afterMs } : undefined;
  };
  const calm = await outcome(await journey());
  const office = await journey({ whileFilling: nextMoment, whileDeciding: nextMoment });

  expect(office.deaths, `seed ${seed}`).toBeGreaterThan(0);
  expect(await outcome(office), `seed ${seed}`).toEqual(calm);
}, 120_000);

/** Milliseconds after a tap: its handling takes about that long. Null: this time it lives on. */
const sometime = fc.option(fc.integer({ min: 0, max: 30 }), { freq: 2 });

interface Deaths {
  whileFilling?: NextDeath;
  whileDeciding?: NextDeath;
}

async function journey({ whileFilling = never, whileDeciding = never }: Deaths = {}): Promise<MortalOffice> {
  const office = await openMortalOffice();
  office.nextDeath = whileFilling;
  await fillForm(office.phone('staff'));
  office.nextDeath = whileDeciding;
  await refuseThenPublish(office.phone);
  return office;
}

function never(): undefined {}

/** All that people and the record know in the end. The chats without their order: what comes from two sides may cross. */
async function outcome({ emulator, stores }: MortalOffice) {
  const requests = await stores.requests.ofRequester(emulator.phone('staff').userId, 10);
  return {
    numbers: requests.map(({ sequence }) => sequence),
    nextNumber: await stores.numbers.reserve(2570, 'the next request'),
    actions: requests.flatMap(({ history }) => history.map(({ action }) => action)),
    signatures: requests.flatMap(({ signatures }) => signatures.map(({ stepId, round }) => [stepId, round])),
    chats: emulator.state().chats.map(({ person }) => readOn(emulator.phone(person.key))),
    pushes: emulator.log.filter(({ billed }) => billed > 0).length,
  };
}

function readOn({ messages, shownTexts }: ReturnType<MortalOffice['phone']>): string[] {
  return messages()
    .map((message) => shownTexts(message).join('\n'))
    .toSorted();
}

function range(from: number, count: number): number[] {
  return Array.from({ length: count }, (_, index) => from + index);
}
