/** Lists of requests in MongoDB, read whole or in outline: what no list needs then stays on the server. */
import type { Model } from 'mongoose';
import { outlinedOfProposal } from '../../domain/request/outline.js';
import { type RequestLists, situationsOf } from '../../domain/stores.js';
import type { RecordReader } from '../record-reader.js';
import type { Ask, Question } from './joined-reads.js';
import type { StoredDocument, StoredRequest } from './models.js';

/** The fields that are read of each document, and how. */
export interface ReadAs<T> {
  /** Absent: all. */
  fields?: readonly string[];
  readUpTo: RecordReader<StoredDocument, T>['readUpTo'];
  ask: Ask;
}

/** As domain/request/outline.ts says. */
export const outlineFields = [
  'id',
  'requester.personId',
  'procedure.steps',
  'procedure.acting',
  'signatures',
  ...outlinedOfProposal.map((field) => `proposal.${field}`),
  'standing.status',
  'standing.publishedAt',
  'standing.takenDownAt',
  'standing.content.online',
].map((field) => `document.${field}`);

export function requestLists<T>(
  model: Model<StoredRequest>,
  { fields = [], readUpTo, ask }: ReadAs<T>,
): RequestLists<T> {
  const list = (wanted: Pick<Question<StoredRequest>, 'filter' | 'sort'>, limit: number) =>
    readUpTo(limit, (count) => ask({ model, fields, ...wanted, limit: count }));

  return {
    async waiting(wanted, limit) {
      return list(
        {
          filter: { situation: { $in: situationsOf(wanted) } },
          sort: { 'document.proposal.waitingSince': 1, _id: 1 },
        },
        limit,
      );
    },
    async ofRequester(personId, limit) {
      return list(
        {
          filter: { 'document.requester.personId': personId },
          sort: { 'document.fiscalYear': -1, 'document.sequence': -1 },
        },
        limit,
      );
    },
    async decidedInPlace(since, limit) {
      return list(
        {
          filter: { 'document.decidedInPlaceAt': { $gte: since } },
          sort: { 'document.decidedInPlaceAt': -1, _id: -1 },
        },
        limit,
      );
    },
    async ending({ from, to }, limit) {
      return list(
        {
          filter: {
            'document.standing.status': 'online',
            'document.standing.content.online.lastDay': { $gte: from, $lte: to },
          },
          sort: { 'document.standing.content.online.lastDay': 1, _id: 1 },
        },
        limit,
      );
    },
    async toReview({ ownerId, from, to }, limit) {
      return list(
        {
          filter: {
            ...(ownerId !== undefined && { 'document.requester.personId': ownerId }),
            'document.standing.status': 'online',
            'document.standing.content.online.reviewOn': { $gte: from, $lte: to },
          },
          sort: { 'document.standing.content.online.reviewOn': 1, _id: 1 },
        },
        limit,
      );
    },
  };
}
