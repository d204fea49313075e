/** Routes by which the page plays the story. */
import express, { type Router } from 'express';
import * as z from 'zod';
import type { GuidePlayer } from './guide-player.js';

const guideRequest = z.discriminatedUnion('do', [
  z.strictObject({ do: z.literal('step'), step: z.int().min(0) }),
  z.strictObject({ do: z.literal('all') }),
  z.strictObject({ do: z.literal('pause') }),
  z.strictObject({ do: z.literal('resume') }),
]);

export type GuideRequest = z.infer<typeof guideRequest>;

/** Answers at once: how far the story is, the pages hear as changes. */
export function addGuideRoutes(router: Router, guide: GuidePlayer | undefined): void {
  router.post('/guide', express.json(), (request, response) => {
    const asked = guideRequest.parse(request.body);
    if (guide) void start(guide, asked);
    response.status(guide ? 202 : 404).json({});
  });
}

async function start(guide: GuidePlayer, asked: GuideRequest): Promise<void> {
  if (asked.do === 'step') await guide.playStep(asked.step);
  if (asked.do === 'all') await guide.playAll();
  if (asked.do === 'pause') guide.pause();
  if (asked.do === 'resume') guide.resume();
}
