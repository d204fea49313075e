/** The stores and files of a program that may die before each write, while the disk or the database is in trouble. */
import type { FileStore } from '../../src/domain/files.js';
import type { Stores } from '../../src/domain/stores.js';
import { counted, type Life, step, whileAlive } from './life.js';

export type Disk =
  | { trouble: 'none' | 'full' | 'readOnly' | 'gone' }
  /** So many of the next writes fail, as on a database that somebody else has locked. */
  | { trouble: 'locked'; writes: number };

const WRITES =
  /^(?:insert|replace|mark|add|claim$|claimDue|claimAbandoned|begin|finish|settle|load|hasten|reserve|removeFinished|forget|renewLeases|shortenLeases|tryWrite|save|keep|put|remove)/;

type ReadingsOf<Kind extends string, Store> = {
  [Name in keyof Store & string]: Store[Name] extends (...given: never[]) => AsyncIterable<unknown>
    ? `${Kind}.${Name}`
    : never;
}[keyof Store & string];
type Reading =
  | ReadingsOf<'stores', Stores>
  | { [Kind in keyof Stores & string]: ReadingsOf<Kind, Stores[Kind]> }[keyof Stores & string]
  | ReadingsOf<'files', FileStore>;

/** They come piece by piece. The type knows all of them. */
const readings: Record<Reading, true> = {
  'stores.namedHashes': true,
  'stores.documentsNaming': true,
  'requests.underWay': true,
  'anchors.all': true,
  'files.list': true,
};
/** This is no call to anybody. */
const AT_ONCE = 'files.path';

const words = {
  full: 'database or disk is full',
  readOnly: 'attempt to write a readonly database',
  gone: 'the database does not answer',
  locked: 'database is locked',
};

export function perishable(stores: Stores, life: Life): Stores {
  const wrapped = Object.entries(stores).map(([name, store]: [string, unknown]) => [
    name,
    typeof store === 'function'
      ? perishableMember(life, `stores.${name}`, store as Call)
      : perishableStore(store as object, life, name),
  ]);
  return Object.fromEntries(wrapped) as Stores;
}

type Call = (...given: unknown[]) => unknown;

export function perishableStore<Store extends object>(store: Store, life: Life, kind = ''): Store {
  return new Proxy(store, {
    get(target, name: string) {
      const member: unknown = Reflect.get(target, name);
      if (typeof member === 'function')
        return perishableMember(life, `${kind}.${name}`, member.bind(target) as Call);
      return typeof member === 'object' && member !== null ? perishableStore(member, life, kind) : member;
    },
  });
}

function perishableMember(life: Life, name: string, member: Call): Call {
  if (name === AT_ONCE) return member;
  if (name in readings)
    return (...given) => perishableReading(life, member(...given) as AsyncIterable<unknown>);
  return perishableCall(life, name.slice(name.indexOf('.') + 1), member);
}

/** Each piece is a call of its own. */
async function* perishableReading(life: Life, pieces: AsyncIterable<unknown>): AsyncGenerator<unknown> {
  const reading = pieces[Symbol.asyncIterator]();
  const readOn = perishableCall(life, 'next', () => reading.next()) as () => Promise<IteratorResult<unknown>>;
  try {
    for (let piece = await readOn(); !piece.done; piece = await readOn()) yield piece.value;
  } finally {
    await reading.return?.();
  }
}

function perishableCall(life: Life, name: string, member: Call): Call {
  const isWrite = WRITES.test(name);
  return async (...given) => {
    await whileAlive(life);
    refuseInTrouble(life, isWrite);
    const result = await counted(life, async () => member(...given));
    if (isWrite && !isEmpty(result)) step(life);
    await whileAlive(life);
    return result;
  };
}

/** Nothing was claimed, nothing was new: nothing was written. */
function isEmpty(result: unknown): boolean {
  return Array.isArray(result) && result.length === 0;
}

function refuseInTrouble({ disk }: Life, isWrite: boolean): void {
  if (disk.trouble === 'none' || (!isWrite && disk.trouble !== 'gone')) return;
  if (disk.trouble === 'locked') {
    if (disk.writes === 0) return;
    disk.writes -= 1;
  }
  throw new Error(words[disk.trouble]);
}
