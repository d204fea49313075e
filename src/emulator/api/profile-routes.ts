/** Profiles of people, and the list of followers that only verified accounts may read. */
import type { Express } from 'express';
import type { World } from '../world.js';
import { answerJson } from './api-call.js';
import { LineError, notFound } from './line-error.js';

export function addProfileRoutes(app: Express, { people }: World): void {
  app.get('/v2/bot/profile/:userId', (request, response) => {
    const person = people.byUserId(request.params.userId);
    if (!person || !people.isProfileReadable(person)) throw notFound();
    answerJson(response, { body: { userId: person.userId, displayName: person.name, language: 'th' } });
  });

  app.get('/v2/bot/followers/ids', () => {
    throw new LineError(403, 'Access to this API is not available for your account');
  });
}
