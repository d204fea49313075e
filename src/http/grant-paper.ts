/** Whether a link to a paper, or to what belongs to one, opens now, and which paper it names. */
import type { Request, Response } from 'express';
import type { Deps } from '../deps.js';
import { type Paper, paperPath, readPaper, requestsOn } from '../domain/paper.js';
import { requestNumber } from '../domain/request/publish-request.js';
import { paperPermission } from '../paper/paper-permission.js';
import { fileNotFound, fileNotYours } from '../text/pages.js';
import { type OldAddress, paperExpired, paperUnverified } from '../text/paper.js';
import { personOf, queryOf } from './link-query.js';
import { sendMessage } from './send-message.js';
import { checkLinkByAny } from './signed-link.js';

export type PaperParams = { kind: string };

export type GrantPaper = (request: Request<PaperParams>, response: Response) => Promise<Paper | undefined>;

/** @returns undefined where the refusal is sent already. */
export function createGrantPaper(deps: Deps, secrets: readonly string[]): GrantPaper {
  return async (request, response) => {
    const { kind } = request.params;
    const link = paperPath(kind) + signedPart(queryOf(request));
    const state = checkLinkByAny({ secrets, link, now: deps.now() });
    const paper = readPaper(kind, request.query);
    if (!paper) return sendMessage(response, 404, fileNotFound);
    const old = { paper, isPack: request.path.endsWith('/pack') };
    if (state === 'forged') return sendMessage(response, 404, paperUnverified(old));
    if (state === 'expired') return sendMessage(response, 410, await wordsOfExpired(deps, old));
    const answer = await paperPermission(deps, paper, personOf(request));
    if (answer === 'gone') return sendMessage(response, 404, fileNotFound);
    if (answer === 'notYours') return sendMessage(response, 403, fileNotYours);
    return paper;
  };
}

/** However old: what it was, and how to get it now. */
async function wordsOfExpired({ stores }: Deps, old: OldAddress): Promise<string> {
  const requests = await stores.requests.getAll(requestsOn(old.paper));
  return paperExpired({ ...old, numbers: requests.map(requestNumber) });
}

/** The signed part of a query: choices and texts from the page of a memo or a register come after it. */
function signedPart(query: string): string {
  return /^.*?&signature=[\w-]{43}(?=&|$)/s.exec(query)?.[0] ?? query;
}
