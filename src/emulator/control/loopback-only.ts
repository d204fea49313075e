/** Guards the control API: a foreign site must not play the emulator's people, even by DNS rebinding. */
import type { RequestHandler } from 'express';

const LOOPBACK = /^(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/;

export const loopbackOnly: RequestHandler = (request, response, next) => {
  const host = request.get('host') ?? '';
  const origin = request.get('origin');
  const isOwn = LOOPBACK.test(host) && (origin === undefined || origin === `http://${host}`);
  if (isOwn) return next();
  response.status(403).json({ message: 'The emulator is played only from its own page' });
};
