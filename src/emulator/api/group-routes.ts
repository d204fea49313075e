/** Members of groups and rooms, and leaving them. */
import type { Express } from 'express';
import type { Group } from '../state/groups.js';
import type { World } from '../world.js';
import { answerJson } from './api-call.js';
import { notFound } from './line-error.js';

export function addGroupRoutes(app: Express, world: World): void {
  for (const type of ['group', 'room'] as const) addRoutesFor(type, app, world);

  app.get('/v2/bot/group/:id/summary', (request, response) => {
    const group = joined(world, 'group', request.params.id);
    answerJson(response, { body: { groupId: group.id, groupName: 'Emulated group' } });
  });
}

function addRoutesFor(type: Group['type'], app: Express, world: World): void {
  app.get(`/v2/bot/${type}/:id/members/count`, (request, response) => {
    answerJson(response, {
      body: { count: joined(world, type, request.params.id as string).memberIds.length },
    });
  });

  app.get(`/v2/bot/${type}/:id/member/:userId`, (request, response) => {
    const { id, userId } = request.params as { id: string; userId: string };
    const person = world.people.byUserId(userId);
    if (!person || !joined(world, type, id).memberIds.includes(userId)) throw notFound();
    answerJson(response, { body: { userId, displayName: person.name } });
  });

  app.post(`/v2/bot/${type}/:id/leave`, (request, response) => {
    world.groups.leave(joined(world, type, request.params.id as string).id);
    answerJson(response, {});
  });
}

function joined(world: World, type: Group['type'], id: string): Group {
  const group = world.groups.find(id);
  if (group?.type !== type) throw notFound();
  return group;
}
