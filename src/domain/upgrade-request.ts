/** Requests as older programs stored them, brought to the present shape: one step for each schema, never changed later. */
import { withHashes } from './request/hash-chain.js';

type Stored = Record<string, unknown>;

/** Entry n leads from schema n + 1 to the next one. What was stored before schemas were counted is of schema 1. */
export const requestUpgrades: readonly ((old: Stored) => Stored)[] = [partSides, chainEntries];

const proposalStatuses = ['checking', 'deciding', 'forwarding', 'permitted', 'refused', 'withdrawn'];

/** One status said both what was asked for and what stood on the website. */
function partSides(old: Stored): Stored {
  const { status, round, stepIndex, content, takenBy, publications, waitingSince, history, ...rest } = old;
  const steps = stepIds(rest.procedure);
  const proposal = { round, content, waitingSince };
  const publishing = { kind: 'publication', steps, stepIndex, ...(takenBy !== undefined && { takenBy }) };
  const entries = asList(history).map(renamed);
  if (proposalStatuses.includes(String(status))) {
    return { ...rest, history: entries, proposal: { ...proposal, ...publishing, status, publications } };
  }
  const takenDownAt = status === 'takenDown' ? lastAt(entries, 'takeDown') : undefined;
  return {
    ...rest,
    history: entries,
    standing: {
      status: status === 'takenDown' ? 'takenDown' : 'online',
      round,
      content,
      publications,
      publishedAt: asList(publications).at(-1)?.at ?? waitingSince,
      ...(takenDownAt !== undefined && { takenDownAt }),
    },
    ...(status === 'takeDownAsked' && {
      proposal: {
        ...proposal,
        kind: 'takeDown',
        status: 'permitted',
        steps: [],
        stepIndex: 0,
        publications: [],
      },
    }),
  };
}

/** Entries carried no hashes: they get theirs now, and the record says how many they were. */
function chainEntries(old: Stored): Stored {
  const history = asList(old.history);
  return withHashes({ ...old, history, chainedLater: history.length });
}

function renamed({ eventId, action, ...entry }: Stored): Stored {
  return { ...entry, action: action === 'keep' ? 'confirmCurrent' : action, actKey: eventId };
}

function stepIds(procedure: unknown): unknown[] {
  const { steps } = (procedure ?? {}) as { steps?: unknown };
  return asList(steps).map(({ id }) => id);
}

function lastAt(entries: Stored[], action: string): unknown {
  return entries.findLast((entry) => entry.action === action)?.at;
}

function asList(value: unknown): Stored[] {
  return Array.isArray(value) ? value : [];
}
