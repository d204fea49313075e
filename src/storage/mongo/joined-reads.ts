/** Reads that are asked for side by side share one round trip: the server makes them one after the other, in the order in which they were asked for. */
import type { Model, PipelineStage } from 'mongoose';
import type { ReportUnreadable } from '../record-reader.js';

export interface Question<T> {
  model: Model<T>;
  filter: Record<string, unknown>;
  sort?: Record<string, 1 | -1>;
  /** Absent: all. */
  limit?: number;
  /** Absent: all. */
  fields?: readonly string[];
}

export type Ask = <T>(question: Question<T>) => Promise<T[]>;

/** For the stores that are read for every event. */
export interface ReadingStoreOptions {
  report: ReportUnreadable;
  ask: Ask;
}

export const askAlone: Ask = async <T>({ model, filter, sort = {}, limit = 0, fields = [] }: Question<T>) =>
  model.find(filter, chosen(fields)).sort(sort).limit(limit).lean<T[]>();

interface Asked {
  question: Question<unknown>;
  resolve(found: unknown[]): void;
  reject(error: unknown): void;
}

export function createJoinedReads(): Ask {
  let waiting: Asked[] = [];

  async function askWaiting(): Promise<void> {
    const all = waiting;
    waiting = [];
    try {
      const found = await answersTo(all.map(({ question }) => question));
      for (const [index, { resolve }] of all.entries()) resolve(found[index] ?? []);
    } catch (error) {
      for (const { reject } of all) reject(error);
    }
  }

  return <T>(question: Question<T>) =>
    new Promise<T[]>((resolve, reject) => {
      if (waiting.length === 0) queueMicrotask(askWaiting);
      waiting.push({ question, resolve, reject } as Asked);
    });
}

/** By the number of the question. */
async function answersTo(questions: readonly Question<unknown>[]): Promise<unknown[][]> {
  const [first, ...others] = questions;
  if (!first) return [];
  if (others.length === 0) return [await askAlone(first)];
  const rows = await first.model.aggregate<{ question: number; found: unknown }>([
    ...pipelineOf(first, 0),
    ...others.map((one, index) => ({
      $unionWith: { coll: one.model.collection.name, pipeline: pipelineOf(one, index + 1) },
    })),
  ]);
  const answers: unknown[][] = questions.map(() => []);
  for (const { question, found } of rows) answers[question]?.push(found);
  return answers;
}

type Stage = PipelineStage.Match | PipelineStage.Sort | PipelineStage.Limit | PipelineStage.Project;

function pipelineOf({ filter, sort, limit, fields = [] }: Question<unknown>, question: number) {
  const stages: Stage[] = [
    { $match: filter },
    ...(sort ? [{ $sort: sort }] : []),
    ...(limit ? [{ $limit: limit }] : []),
    ...(fields.length > 0 ? [{ $project: chosen(fields) }] : []),
  ];
  return [...stages, { $replaceWith: { question: { $literal: question }, found: '$$ROOT' } }];
}

function chosen(fields: readonly string[]): Record<string, 1> {
  return Object.fromEntries(fields.map((name) => [name, 1]));
}
