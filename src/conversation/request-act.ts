/** The acts on a request whose reason is asked for, shown once more and only then recorded. */
import type { Asked } from '../domain/conversation.js';
import type { PublishRequest } from '../domain/request/publish-request.js';
import type { Confirmable, ConfirmStep } from './confirm.js';

export type AskedAct = Extract<Asked, { kind: 'act' }>;
export type ConfirmableAct = Confirmable<PublishRequest, AskedAct, string>;
export type ActStep = ConfirmStep<PublishRequest, AskedAct, string>;

export interface RequestActParts {
  act: AskedAct['act'];
  requestId: string;
  /** The version of the request that was shown to whoever acts. */
  version: number;
  actKey: string;
  /** @throws MoveDenied where the act can't be done */
  check(): Promise<{ repeated: boolean; request: PublishRequest }>;
  /** Reads what was typed or chosen. */
  read(given: string, request: PublishRequest): { value: string } | { fault: string };
  /** Absent: always. */
  isValueNeeded?(request: PublishRequest): boolean;
  /** @param value empty where none is needed */
  record(value: string, asked: AskedAct | undefined): Promise<PublishRequest>;
}

export function requestAct(parts: RequestActParts): ConfirmableAct {
  const { act, requestId, version, actKey } = parts;
  return {
    actKey,
    async check() {
      const { repeated, request } = await parts.check();
      return { repeated, subject: request };
    },
    question: () => ({ kind: 'act', act, requestId, version }),
    isAbout: (asked): asked is AskedAct =>
      asked.kind === 'act' && asked.act === act && asked.requestId === requestId,
    read(given, request, asked) {
      const read = parts.read(given, request);
      return 'fault' in read ? read : { asked: { ...asked, version, value: read.value } };
    },
    valueOf(asked, request) {
      const isNeeded = parts.isValueNeeded?.(request) ?? true;
      return asked?.value ?? (isNeeded ? undefined : '');
    },
    record: parts.record,
  };
}
