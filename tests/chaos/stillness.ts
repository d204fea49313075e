/** Whether all is still: only then time may go on, so that the year depends on what the bot does and not on the machine. */
import type { Instance } from './instance.js';

type Watched = Pick<Instance, 'isQuiet'>;

export interface Stillness {
  /** Whether no instance has anything under way, and nothing is on its way to one. */
  isQuiet(): Promise<boolean>;
  /** A call to an instance. */
  onTheWay<T>(call: () => Promise<T>): Promise<T>;
  /** Told of an instance before it starts: what its start has under way counts. */
  begins(one: Watched): void;
  /** Those that began have started by now, and are among the instances. */
  hasStarted(): void;
}

export function createStillness(instances: readonly Watched[]): Stillness {
  const starting = new Set<Watched>();
  let callsOnTheWay = 0;
  return {
    async isQuiet() {
      if (callsOnTheWay > 0) return false;
      const all = [...instances, ...starting].map((one) => one.isQuiet());
      return (await Promise.all(all)).every(Boolean);
    },
    onTheWay(call) {
      callsOnTheWay += 1;
      return call().finally(() => {
        callsOnTheWay -= 1;
      });
    },
    begins: (one) => void starting.add(one),
    hasStarted: () => starting.clear(),
  };
}
