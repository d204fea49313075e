/** The query of a signed link: as it came in, and the person whom it names. */
import type { Request } from 'express';

/** With its question mark; empty where there is none. */
export function queryOf({ originalUrl }: Pick<Request, 'originalUrl'>): string {
  return /\?.*$/s.exec(originalUrl)?.[0] ?? '';
}

/** Empty where the link names nobody. */
export function personOf({ query }: Pick<Request, 'query'>): string {
  return typeof query.to === 'string' ? query.to : '';
}
