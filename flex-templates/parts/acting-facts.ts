/** In whose place, by which order, somebody is about to decide: said before the signature. */
import type { messagingApi } from '@line/bot-sdk';
import type { Actor } from '../../src/domain/request/actor.js';
import { labels } from '../../src/text/acting.js';
import { inPlaceWords } from '../../src/text/request-words.js';
import { facts } from './facts.js';

/** @returns nothing for whoever decides by a role */
export function actingFacts({ actingFor }: Pick<Actor, 'actingFor'>): messagingApi.FlexComponent[] {
  return actingFor ? facts([[labels.head, inPlaceWords(actingFor)]]) : [];
}
