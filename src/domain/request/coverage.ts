/** Publications online for each entry of the profile: empty entries come first. */
import { z } from 'zod';
import type { Office } from '../../offices/office.js';

const absent = z.null().transform(() => undefined);

/** As the stores count it. */
export const onlineCountSchema = z.object({
  categoryId: z.string(),
  /** Absent: filed under the category itself. */
  itemId: z.string().or(absent).optional(),
  count: z.number().int(),
  /** The newest publication. */
  publishedAt: z.coerce.date(),
  /** The last time that somebody found one of them current. */
  checkedAt: absent.or(z.coerce.date()).optional(),
});
export type OnlineCount = z.infer<typeof onlineCountSchema>;

/** A category without items, an item, or what is filed under no item of its category, or under no category of today. */
export interface CoverageRow {
  kind: 'named' | 'withoutItem' | 'formerCategory';
  category?: Pick<Office['categories'][number], 'number' | 'name' | 'ifAny'>;
  item?: string;
  count: number;
  publishedAt?: Date | undefined;
  checkedAt?: Date | undefined;
}

/** Empty rows first, of these the ones that are owed at all events; otherwise in the order of the profile. */
export function coverageOf({ categories }: Pick<Office, 'categories'>, counts: OnlineCount[]): CoverageRow[] {
  const rows = categories.flatMap((category): CoverageRow[] => {
    const ofCategory = counts.filter(({ categoryId }) => categoryId === category.id);
    const named = category.items.map(({ id, name }): CoverageRow => {
      const here = ofCategory.filter(({ itemId }) => itemId === id);
      return { kind: 'named', category, item: name, ...summed(here) };
    });
    const known = category.items.map(({ id }) => id);
    const rest = summed(ofCategory.filter(({ itemId }) => !itemId || !known.includes(itemId)));
    if (known.length === 0) return [{ kind: 'named', category, ...rest }];
    return rest.count === 0 ? named : [...named, { kind: 'withoutItem', category, ...rest }];
  });
  const ids = categories.map(({ id }) => id);
  const former = summed(counts.filter(({ categoryId }) => !ids.includes(categoryId)));
  const all = former.count === 0 ? rows : [...rows, { kind: 'formerCategory' as const, ...former }];
  return all.toSorted((one, other) => rank(one) - rank(other));
}

export function isEmpty({ count }: CoverageRow): boolean {
  return count === 0;
}

function rank(row: CoverageRow): number {
  if (!isEmpty(row)) return 2;
  return row.category?.ifAny ? 1 : 0;
}

function summed(counts: OnlineCount[]): Pick<CoverageRow, 'count' | 'publishedAt' | 'checkedAt'> {
  return {
    count: counts.reduce((sum, { count }) => sum + count, 0),
    publishedAt: latest(counts.map(({ publishedAt }) => publishedAt)),
    checkedAt: latest(counts.flatMap(({ checkedAt }) => checkedAt ?? [])),
  };
}

function latest(times: Date[]): Date | undefined {
  return times.length === 0 ? undefined : new Date(Math.max(...times.map(Number)));
}
