/** The requests of a pack, and in which folder each stands. */
import type { Deps } from '../deps.js';
import type { PublishRequest } from '../domain/request/publish-request.js';
import { REQUEST_COLUMNS, requestsRegister } from '../paper/registers/requests-register.js';
import { folder, packTitle } from '../text/packs.js';
import { rowCount } from '../text/registers.js';
import { folderOf, namesIn } from './folder-of.js';
import type { Index } from './pack-index.js';

export interface PackedRequests {
  /** Lines below its title: of which office, and what. */
  about: readonly string[];
  requests: readonly PublishRequest[];
}

export function requestsIndex(
  { office, now }: Pick<Deps, 'office' | 'now'>,
  { about, requests }: PackedRequests,
  name: string,
): Index {
  const folders = requests.map(folderOf);
  return {
    name,
    register: (digits) => {
      const { columns, rows } = requestsRegister(office, requests, { now: now(), digits });
      return {
        title: packTitle,
        about: [...about, rowCount(rows.length)].map(digits),
        columns: [...columns, { head: folder, width: 20 }],
        rows: rows.map((row, index) => [...row, folders[index] ?? '']),
        signers: [],
      };
    },
    cell: (row, column) => {
      const text = folders[row];
      return column === REQUEST_COLUMNS && text !== undefined
        ? { text, href: `${text}/${namesIn.history}` }
        : undefined;
    },
  };
}
