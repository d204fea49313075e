/** Is every file there that a record names? Whether its bytes are right is a longer look: npm run verify. */
import { filesNamedIn } from '../../domain/named-files.js';
import { requestNumber } from '../../domain/request/publish-request.js';
import { openStored } from '../../evidence/verify-storage.js';
import * as words from '../../text/doctor-office.js';
import type { CheckContext } from '../check.js';
import { type Finding, fault, ok } from '../finding.js';

const NAMED = 3;

export async function checkMissingFiles({ config, records }: CheckContext): Promise<Finding[]> {
  if (records.kind !== 'sound') return [];
  const opened = await openStored(config);
  if (opened.kind !== 'present') return [];
  const { records: stored } = opened;
  try {
    const missing: { number: string; fileName: string }[] = [];
    for await (const { document } of stored.of('requests')) {
      for (const { sha256, fileName } of filesNamedIn(document)) {
        if (!(await isThere(sha256, stored.files))) missing.push({ number: numberOf(document), fileName });
      }
    }
    if (missing.length === 0) return [ok(words.filesThere)];
    return [fault(words.filesMissing(missing.length, missing.slice(0, NAMED)))];
  } finally {
    await stored.close();
  }
}

async function isThere(
  sha256: string,
  files: { open(sha256: string): Promise<{ destroy(): unknown } | null> },
) {
  const content = await files.open(sha256);
  content?.destroy();
  return content !== null;
}

function numberOf(document: Record<string, unknown> = {}): string {
  return requestNumber({ sequence: Number(document.sequence), fiscalYear: Number(document.fiscalYear) });
}
