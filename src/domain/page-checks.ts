/**
 * Looks at the pages of one request: when an address was recorded, when it was taken down, and each week between.
 * It lies beside the request, since a look is no move: it must not make anybody's card an old one.
 */
import { z } from 'zod';

const findingSchema = z.object({
  at: z.coerce.date(),
  /** page: something answered. noWayOut: this machine reaches nothing outside, which says nothing about the page. */
  outcome: z.enum(['page', 'noAnswer', 'notPublic', 'noWayOut']),
  /** The HTTP status, and the title of the page. */
  status: z.number().int().optional(),
  title: z.string().optional(),
  /** Absent where there was no text to look through. */
  hasSubject: z.boolean().optional(),
  /** The address leads to one of the attached files, by its SHA-256. */
  isFile: z.boolean().optional(),
  /** Why nothing answered, as the network says it. */
  why: z.string().optional(),
  /** The page as it was fetched, kept as a file; isCut: its first bytes alone. */
  copy: z
    .object({
      fileName: z.string(),
      sha256: z.string(),
      sizeInBytes: z.number().int(),
      isCut: z.literal(true).optional(),
    })
    .optional(),
});
export type Finding = z.infer<typeof findingSchema>;
export type PageCopy = NonNullable<Finding['copy']>;

const lookSchema = z.object({
  siteId: z.string(),
  url: z.string(),
  /** published: an address was recorded or corrected. sweep: of the week. */
  for: z.enum(['published', 'takenDown', 'sweep']),
  askedAt: z.coerce.date(),
  /** How often nothing answered. */
  tries: z.number().int(),
  /** Absent: not looked at yet. */
  found: findingSchema.optional(),
});
export type Look = z.infer<typeof lookSchema>;

export const pageChecksSchema = z.object({
  /** The request's. */
  id: z.string(),
  version: z.number().int(),
  /** From when on somebody should look; absent: nothing is to be looked at. */
  dueAt: z.coerce.date().optional(),
  /** When a page was last found otherwise than recorded: gone, or still there. */
  doubtAt: z.coerce.date().optional(),
  /** In the order in which they were asked for. */
  looks: z.array(lookSchema),
});
export type PageChecks = z.infer<typeof pageChecksSchema>;

export type WantedLook = Pick<Look, 'siteId' | 'url' | 'for'>;

/** After so many tries without an answer that is what was found. */
const MAX_TRIES = 3;
const AGAIN_AFTER_MS = 10 * 60_000;

/** Only the last weekly look is kept; those at an act are kept for good. */
export function withLooks(
  checks: PageChecks | undefined,
  wanted: readonly WantedLook[],
  { id, now }: { id: string; now: Date },
): PageChecks {
  const { version, looks, ...rest } = checks ?? { version: 0, looks: [] };
  const kept = looks.filter((one) => one.for !== 'sweep' || !wanted.some((look) => isSame(one, look)));
  const asked = wanted.map((look) => ({ ...look, askedAt: now, tries: 0 }));
  return { ...rest, id, version: version + 1, dueAt: now, looks: [...kept, ...asked] };
}

/** Nobody else looks at these until then. */
export function taken(checks: PageChecks, until: Date): PageChecks {
  return { ...checks, version: checks.version + 1, dueAt: until };
}

export function openLooks({ looks }: PageChecks): Look[] {
  return looks.filter(({ found }) => found === undefined);
}

/** With what was found, in the order of the open looks. Where nothing answered it is looked at again. */
export function withFindings(checks: PageChecks, findings: readonly Finding[], now: Date): PageChecks {
  const left = [...findings];
  const looks = checks.looks.map((look) => {
    const finding = look.found ? undefined : left.shift();
    return finding ? afterTry(look, finding) : look;
  });
  const { dueAt: _, doubtAt: __, ...rest } = checks;
  const isOpen = looks.some(({ found }) => found === undefined);
  const doubts = latestLooks({ looks }).flatMap((look) => (doubtOf(look) && look.found?.at) || []);
  const doubtAt = doubts.length > 0 ? new Date(Math.max(...doubts.map(Number))) : undefined;
  return {
    ...rest,
    version: checks.version + 1,
    looks,
    ...(isOpen && { dueAt: new Date(now.getTime() + AGAIN_AFTER_MS) }),
    ...(doubtAt && { doubtAt }),
  };
}

function afterTry(look: Look, finding: Finding): Look {
  const tries = look.tries + 1;
  const isSettled = finding.outcome !== 'noAnswer' || tries >= MAX_TRIES;
  return { ...look, tries, ...(isSettled && { found: finding }) };
}

/** The newest look at each page that found something. A network without a way out says nothing about a page. */
export function latestLooks({ looks }: Pick<PageChecks, 'looks'>): Look[] {
  const told = looks.filter(({ found }) => found !== undefined && found.outcome !== 'noWayOut');
  return told.filter((look, index) => !told.slice(index + 1).some((one) => isSamePage(one, look)));
}

/** gone: it should stand there. stillUp: it was taken down, and what was published is still found there. */
export function doubtOf(look: Look): 'gone' | 'stillUp' | undefined {
  if (!look.found) return undefined;
  if (look.for !== 'takenDown') return isGone(look.found) ? 'gone' : undefined;
  return isStillThere(look.found) ? 'stillUp' : undefined;
}

/** The website says so itself, or there is no such website: a site that is out of order for a day is not gone. */
export function isGone({ outcome, status = 0, why }: Finding): boolean {
  return outcome === 'page' ? status === 404 || status === 410 : why === 'ENOTFOUND';
}

export function isUp({ outcome, status = 0 }: Finding): boolean {
  return outcome === 'page' && status >= 200 && status < 300;
}

function isStillThere(found: Finding): boolean {
  return isUp(found) && (found.hasSubject === true || found.isFile === true);
}

function isSame(one: WantedLook, other: WantedLook): boolean {
  return one.siteId === other.siteId && one.for === other.for;
}

function isSamePage(one: WantedLook, other: WantedLook): boolean {
  return one.siteId === other.siteId;
}
