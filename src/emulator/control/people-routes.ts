/** Routes for the acts of people on the page's phones. */
import express, { type RequestHandler, type Router } from 'express';
import { DEEPEST_NESTING, isNestedTooDeep } from '../nesting.js';
import { personDoes } from '../people/person-does.js';
import { sendsFile, sendsPhoto } from '../people/sends-media.js';
import type { World } from '../world.js';
import { imageSet, personAction } from './control-requests.js';

/** Larger than any file that a bot should take, so that its own refusal can be tried. */
const MAX_BYTES = 64 * 1024 * 1024;

export function addPeopleRoutes(router: Router, world: World): void {
  const rawBody = express.raw({ type: () => true, limit: MAX_BYTES });

  router.post(
    '/people/:key/actions',
    express.json({ verify: refuseDeepNesting }),
    async (request, response) => {
      const person = world.people.byKey(request.params.key as string);
      response.json((await personDoes(world, person, personAction.parse(request.body))) ?? {});
    },
  );

  router.post('/people/:key/photos', rawBody, (async (request, response) => {
    const person = world.people.byKey(request.params.key as string);
    const set = request.query.imageSet === undefined ? undefined : imageSet.parse(request.query);
    const photo = { bytes: bytesOf(request.body), ...(set && { imageSet: { ...set, id: set.imageSet } }) };
    response.json(await sendsPhoto(world, person, photo));
  }) as RequestHandler);

  router.post('/people/:key/files', rawBody, async (request, response) => {
    const person = world.people.byKey(request.params.key as string);
    const name = typeof request.query.name === 'string' ? request.query.name : 'file';
    response.json(await sendsFile(world, person, { name, bytes: bytesOf(request.body) }));
  });
}

/** An action is kept in the chat and sent to the bot. */
function refuseDeepNesting(_request: unknown, _response: unknown, body: Buffer): void {
  if (isNestedTooDeep(body)) throw new Error(`nested deeper than ${DEEPEST_NESTING} levels`);
}

function bytesOf(body: unknown): Buffer {
  return Buffer.isBuffer(body) ? body : Buffer.alloc(0);
}
