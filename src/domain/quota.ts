/** The messages that may be pushed in a month, and the shares of them at which administrators are told. */

export interface Quota {
  /** Null: this account has no monthly limit. */
  limit: number | null;
  used: number;
}

/** In percent. */
export const quotaMarks = [70, 90, 100] as const;
export type QuotaMark = (typeof quotaMarks)[number];

/** The highest mark that is reached; undefined below the lowest one. */
export function quotaMark({ limit, used }: Quota): QuotaMark | undefined {
  if (limit === null) return undefined;
  return quotaMarks.findLast((mark) => used >= limit * (mark / 100));
}
