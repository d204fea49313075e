/** Photos, files and rich menu pictures for the page. */
import type { Router } from 'express';
import type { World } from '../world.js';

export function addMediaRoute(router: Router, { media }: World): void {
  router.get('/media/:id', (request, response) => {
    const medium = media.find(request.params.id);
    if (!medium) {
      response.status(404).json({ message: 'Not found' });
      return;
    }
    // A file from the chat is never run: only media is shown, all else is saved.
    if (medium.kind === 'file') response.attachment(medium.fileName ?? 'file');
    response.set('x-content-type-options', 'nosniff').type(medium.contentType).send(medium.bytes);
  });
}
