/** Who may use a link to the upload page, and what it leads to. */
import type { Request, Response } from 'express';
import type { Deps } from '../deps.js';
import { mayAttach } from '../domain/permissions.js';
import type { Person } from '../domain/person/person.js';
import type { OpenPlace, UploadPlace, UploadTarget } from '../domain/upload-place.js';
import * as words from '../text/upload.js';
import { personOf, queryOf } from './link-query.js';
import { sendMessage } from './send-message.js';
import { checkUploadLink, readPlaceName } from './upload-link.js';
import type { UploadPlaces } from './upload-places.js';

export type UploadParams = { place: string; id: string };

export interface UploadGrant {
  by: Person;
  target: UploadTarget;
  place: UploadPlace;
  open: OpenPlace;
}

export interface UploadAccess {
  places: UploadPlaces;
  secrets: readonly string[];
}

/** @returns undefined where the refusal is sent already. */
export async function grantUpload(
  deps: Deps,
  { places, secrets }: UploadAccess,
  { request, response }: { request: Request<UploadParams>; response: Response },
): Promise<UploadGrant | undefined> {
  const { place: name, id } = request.params;
  const placeName = readPlaceName(name);
  if (!placeName) return sendMessage(response, 404, words.linkUnknown);
  const target = { place: placeName, id };
  const state = checkUploadLink({ target, query: queryOf(request), secrets, now: deps.now() });
  if (state === 'expired') return sendMessage(response, 410, words.linkOver);
  if (state === 'forged') return sendMessage(response, 404, words.linkUnknown);
  const by = await deps.stores.persons.get(personOf(request));
  if (!by || !mayAttach(by)) return sendMessage(response, 403, words.notYours);
  const place = places[placeName];
  const open = await place.look(by, id);
  return open ? { by, target, place, open } : sendMessage(response, 410, words.placeClosed);
}
