/** A LINE whose calls are counted and timed. */
import type { Log } from '../log.js';
import type { Meters } from '../meters.js';
import type { DownloadContent } from './download-content.js';
import type { Line } from './line.js';
import { LineError } from './line-error.js';

export interface Measuring {
  meters: Pick<Meters, 'lineCalled'>;
  log: Pick<Log, 'debug'>;
}

type Call = (...args: never[]) => Promise<unknown>;

export function createMeasuredLine({ richMenus, ...calls }: Line, measuring: Measuring): Line {
  return { ...measuredAll(calls, measuring), richMenus: measuredAll(richMenus, measuring, 'richMenus.') };
}

export function createMeasuredDownload(download: DownloadContent, measuring: Measuring): DownloadContent {
  return measuredAll({ download }, measuring).download;
}

function measuredAll<T extends Record<keyof T, Call>>(calls: T, measuring: Measuring, prefix = ''): T {
  const entries = Object.entries<Call>(calls).map(([name, call]) => [
    name,
    measured(`${prefix}${name}`, call, measuring),
  ]);
  return Object.fromEntries(entries) as T;
}

function measured(call: string, make: Call, { meters, log }: Measuring): Call {
  return async (...args) => {
    const begun = performance.now();
    const note = (result: string) => {
      const milliseconds = Math.round(performance.now() - begun);
      meters.lineCalled({ call, result, milliseconds });
      log.debug({ call, result, milliseconds }, 'LINE was called');
    };
    try {
      const answer = await make(...args);
      note(kindOf(answer));
      return answer;
    } catch (error) {
      note(error instanceof LineError ? error.kind : 'failed');
      throw error;
    }
  };
}

const wellKinds = ['sent', 'accepted', 'downloaded'];

/** Replies, pushes and downloads name their outcome; all else that answers is well. */
function kindOf(answer: unknown): string {
  const kind = typeof answer === 'object' && answer !== null && 'kind' in answer ? String(answer.kind) : 'ok';
  return wellKinds.includes(kind) ? 'ok' : kind;
}
