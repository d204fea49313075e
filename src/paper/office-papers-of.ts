/** The papers of no one request that were made with one address on them: the same record may have become several PDFs, by other templates. */
import type { Deps } from '../deps.js';
import {
  OFFICE_PAPER,
  type OfficePaper,
  readOfficePaper,
  sealedKey,
} from '../domain/evidence/office-paper.js';

interface KnownOfficePaper {
  /** The PDF's hash. */
  sha256: string;
  paper: OfficePaper;
}

/** @param mark as the address says it: anything */
export async function officePapersOf(
  { claims }: Pick<Deps['stores'], 'claims'>,
  mark: string,
): Promise<KnownOfficePaper[]> {
  const sealed = await claims.beginningWith(sealedKey(mark));
  const known = await Promise.all(sealed.map(({ holder }) => officePaper({ claims }, holder)));
  return known.flat();
}

async function officePaper(
  { claims }: Pick<Deps['stores'], 'claims'>,
  sha256: string,
): Promise<KnownOfficePaper[]> {
  const key = OFFICE_PAPER + sha256;
  const holder = await claims.holderOf(key);
  const paper = holder === undefined ? undefined : readOfficePaper({ key, holder });
  return paper ? [{ sha256, paper }] : [];
}
