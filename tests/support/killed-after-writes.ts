/** The stores of a process that is killed after so many writes to people and requests. */
import type { TestDeps } from './build-deps.js';

export const killed = new Error('the process was killed');

export function killedAfterWrites(deps: TestDeps, most: number): TestDeps {
  let left = most;
  const counted =
    <A extends unknown[], R>(write: (...given: A) => Promise<R>) =>
    async (...given: A): Promise<R> => {
      if (left === 0) throw killed;
      left -= 1;
      return write(...given);
    };
  const { persons, requests } = deps.stores;
  return {
    ...deps,
    stores: {
      ...deps.stores,
      persons: { ...persons, replace: counted(persons.replace) },
      requests: { ...requests, replace: counted(requests.replace) },
    },
  };
}
