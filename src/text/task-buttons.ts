/** The words of the buttons on cards of tasks. Typed without a card in sight they name no request: the list is shown. */
import type { Office } from '../offices/office.js';
import { buttons as approval } from './approval.js';
import { buttons as publication } from './publication.js';
import { isListedAs } from './reader/read-listed.js';

export function isTaskButton({ procedures }: Office, text: string): boolean {
  const { pass, screened, forward } = approval;
  const { take, publish, release, assign, return: giveBack } = publication;
  const decisions = Object.values(procedures).flatMap(({ words }) => [words.permit, words.refuse]);
  const known = [...decisions, pass, screened, forward, take, publish, release, assign, giveBack];
  return known.some((name) => isListedAs(text, { number: '', name }));
}
