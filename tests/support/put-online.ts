/** Something that stands on the website already, for stories that begin there. */
import { stepPermission } from '../../src/domain/permissions.js';
import type { Person } from '../../src/domain/person/person.js';
import { submittedRequest } from '../../src/domain/request/apply-move.js';
import type { Content } from '../../src/domain/request/content.js';
import { tryMove } from '../../src/domain/request/life-cycle.js';
import type { Move } from '../../src/domain/request/move.js';
import { procedureFor } from '../../src/domain/request/procedure.js';
import { contentOf, dueStep, type PublishRequest } from '../../src/domain/request/publish-request.js';
import { buildContent } from './builders.js';
import { somePage } from './play-request.js';
import type { TestApp } from './start-app.js';

type Step = { by: Person } & (
  | { action: 'pass' | 'permit' | 'forward' | 'take' }
  | { action: 'publish'; siteId: string; url: string }
);

/** Requested by the staff, signed off, published by the webmaster, and told to everybody. */
export async function putOnline(bot: TestApp, content: Partial<Content> = {}): Promise<PublishRequest> {
  const [webmaster, begun] = [await personOf(bot, 'webmaster'), await permitted(bot, content)];
  const published = contentOf(begun).siteIds.reduce(
    (request, siteId, index) =>
      after(bot, request, { by: webmaster, action: 'publish', siteId, url: `${somePage}${index || ''}` }),
    begun,
  );
  return stored(bot, published);
}

/** Signed off, and taken by the webmaster. */
export async function putTaken(bot: TestApp, content: Partial<Content> = {}): Promise<PublishRequest> {
  return stored(
    bot,
    after(bot, await permitted(bot, content), { by: await personOf(bot, 'webmaster'), action: 'take' }),
  );
}

async function permitted(bot: TestApp, overrides: Partial<Content>): Promise<PublishRequest> {
  const { office, newId, now } = bot.app.deps;
  const staff = await personOf(bot, 'staff');
  const content = buildContent({ attachments: [], ...overrides });
  const procedure = procedureFor(office, { ...content, unit: staff.unit.id ?? '' });
  const id = newId();
  const sequence = await bot.stores.numbers.reserve(2570, id);
  const submission = { by: staff, now: now(), actKey: newId() };
  const submitted = submittedRequest({ id, fiscalYear: 2570, sequence, procedure, content }, submission);
  return withAllSignOffs(bot, submitted);
}

/** By whoever may do each step. */
async function withAllSignOffs(bot: TestApp, submitted: PublishRequest): Promise<PublishRequest> {
  const people = await bot.stores.persons.list();
  let request = submitted;
  for (let step = dueStep(request); step; step = dueStep(request)) {
    const asking = { request, now: bot.app.deps.now() };
    const by = people.find((person) => stepPermission(person, dueStep(asking.request), asking) === 'allowed');
    if (!by) throw new Error(`nobody does ${step.id}`);
    request = after(bot, request, { by, action: actionAt[step.kind] });
  }
  return request;
}

const actionAt = { check: 'pass', decide: 'permit', forward: 'forward' } as const;

function after(bot: TestApp, request: PublishRequest, { by, ...step }: Step): PublishRequest {
  const { newId, now } = bot.app.deps;
  const move = { ...step, seenVersion: request.version, actKey: newId() } as Move;
  const result = tryMove(request, move, { by, now: now() });
  if (result.kind !== 'moved') throw new Error(`${step.action} was not possible: ${JSON.stringify(result)}`);
  return result.request;
}

async function stored({ stores }: TestApp, request: PublishRequest): Promise<PublishRequest> {
  await stores.requests.insert(request);
  await stores.requests.markAnnounced(request.id, request.version, []);
  return request;
}

async function personOf({ stores, phone }: TestApp, key: string): Promise<Person> {
  const person = await stores.persons.get(phone(key).userId);
  if (!person) throw new Error(`nobody is called ${key}`);
  return person;
}
