/** The order of the test files: what takes longest begins first, so that no processor waits for it at the end. */
import type { TestSpecification } from 'vitest/node';
import { BaseSequencer } from 'vitest/node';

/** They wait for a browser or a program more than they work; other files of their size take less. */
const SLOWEST = [/tests\/browser\/walk/, /tests\/main\.test/, /tests\/browser\//, /tests\/apart\//];

export class SlowestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const bySize = await super.sort(files);
    return bySize.toSorted((one, other) => rank(one) - rank(other));
  }
}

/** A file with a process of its own would end the one that others share: such files come before all others. */
function rank({ moduleId, project }: TestSpecification): number {
  if (project.config.isolate) return -1;
  const place = SLOWEST.findIndex((pattern) => pattern.test(moduleId));
  return place === -1 ? SLOWEST.length : place;
}
