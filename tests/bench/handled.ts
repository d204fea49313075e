/** How many events a second are handled to the end, beside how many are acknowledged: such as ask for nothing, and steps of a form. */
import { setTimeout } from 'node:timers/promises';
import { openDataFolderCopy } from '../../src/storage/open-data-folder-copy.js';
import { commandWord } from '../../src/text/commands.js';
import { buildPerson } from '../support/builders.js';
import { type LoadEvent, userIdOf, videoPlayed } from './connection.js';
import { type Figure, quantile } from './figures.js';
import { startLineStub } from './line-stub.js';
import { mostPerSecond } from './load.js';
import { type BotProcess, startBot } from './server-process.js';

const PEOPLE = 1_000;
const TURNS = 5;
const ASK_EVERY_MS = 20;

interface Rates {
  acknowledged: number;
  handled: number;
  /** Milliseconds of the processor for each event, whatever else the machine does. */
  processor: number;
}

export async function handledEvents(): Promise<Figure[]> {
  const line = await startLineStub();
  const bot = await startBot({ fill: addPeople, lineUrl: line.url });
  const [ofSilent, ofSteps] = [await ratesOf(bot, videoPlayed), await ratesOf(bot, stepOfForm)];
  await bot.stop();
  line.close();
  const ratio = medianOf(ofSilent, ({ acknowledged, handled }) => handled / acknowledged);
  const rate = (turns: Rates[], of: keyof Rates) => medianOf(turns, (turn) => turn[of]).toFixed(0);
  return [
    { what: 'events that ask for nothing, acknowledged/s', value: rate(ofSilent, 'acknowledged') },
    { what: '  handled to the end/s', value: rate(ofSilent, 'handled') },
    { what: `  ratio of the two, median of ${TURNS} turns`, value: ratio.toFixed(2), bar: '>= 0.60' },
    { what: '  processor time of each', value: `${medianOf(ofSilent, cost).toFixed(2)} ms` },
    { what: 'steps of a form handled to the end/s', value: rate(ofSteps, 'handled') },
    { what: '  processor time of each', value: `${medianOf(ofSteps, cost).toFixed(2)} ms` },
  ];
}

/** The first turn warms up. */
async function ratesOf(bot: BotProcess, eventOf: (number: number) => LoadEvent): Promise<Rates[]> {
  const turns: Rates[] = [];
  let posted = 0;
  const target = { port: bot.port, path: '/webhook', event: () => eventOf(posted++) };
  const handledBefore = await bot.handledEvents();
  for (let turn = 0; turn <= TURNS; turn += 1) {
    const before = posted;
    const [startedAt, processorBefore] = [performance.now(), bot.processorMs()];
    const acknowledged = await mostPerSecond(target, 1);
    while ((await bot.handledEvents()) < handledBefore + posted) await setTimeout(ASK_EVERY_MS);
    const count = posted - before;
    const handled = (count * 1000) / (performance.now() - startedAt);
    turns.push({ acknowledged, handled, processor: (bot.processorMs() - processorBefore) / count });
  }
  return turns.slice(1);
}

const cost = ({ processor }: Rates) => processor;

function medianOf(turns: Rates[], read: (turn: Rates) => number): number {
  return quantile(turns.map(read), 0.5);
}

/** Everybody begins a request and cancels it, in turns. */
function stepOfForm(number: number): LoadEvent {
  const text = commandWord(Math.floor(number / PEOPLE) % 2 === 0 ? 'newRequest' : 'cancel');
  return {
    type: 'message',
    message: { id: String(number), type: 'text', quoteToken: 'q', text },
    source: { type: 'user', userId: userIdOf(number % PEOPLE) },
  };
}

async function addPeople(folder: string): Promise<void> {
  const { records, close } = await openDataFolderCopy(folder);
  await records.persons.restore(
    Array.from({ length: PEOPLE }, (_, number) =>
      buildPerson({ id: userIdOf(number), roles: ['requester'] }),
    ),
  );
  await close();
}
