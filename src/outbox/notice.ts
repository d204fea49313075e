/** The notices that people get unasked, in the words of the domain. notice-messages.ts turns them into cards and sentences. */
import type { Draft, Overtaken } from '../domain/conversation.js';
import type { PageChecks } from '../domain/page-checks.js';
import type { OrderPaper } from '../domain/person/acting-order.js';
import type { Appointment, Person, PersonData } from '../domain/person/person.js';
import type { Quota, QuotaMark } from '../domain/quota.js';
import type { UnitMonth } from '../domain/report/monthly-note.js';
import type { MonthlyReport } from '../domain/report/monthly-report.js';
import type { RequestPage } from '../domain/request/found-requests.js';
import type { PresentView } from '../domain/request/present-view.js';
import type { PublishRequest } from '../domain/request/publish-request.js';
import type { Untold } from '../domain/untold.js';
import type { ReminderWords } from '../text/reminders.js';
import type { LateJob } from '../vitals.js';

export interface NotifyBack {
  kind: 'notifyBack';
  request: PublishRequest;
  /** The requester, where no message reached the requester. */
  untold: readonly Untold[];
  /** How the requester is reached now, which may have been corrected since the request was sent. */
  contact?: string | undefined;
}

export type Notice =
  // about one request
  /** The card for the receiver: a task that waits for the receiver, or how things are now. */
  | {
      kind: 'present';
      request: PublishRequest;
      to: Person;
      view: PresentView;
      checks?: PageChecks | undefined;
    }
  | {
      kind: 'published' | 'addressCorrected' | 'textCorrected' | 'extended' | 'takenDown';
      request: PublishRequest;
    }
  | NotifyBack
  /** To a webmaster: somebody took over the task, or freed it. */
  | { kind: 'taskGone'; request: PublishRequest }
  /** The owner's wish to take it down was sent back. */
  | { kind: 'takeDownReturned'; request: PublishRequest }
  /** The requester asks whoever is due to go on. */
  | { kind: 'nudge'; request: PublishRequest; from: Person }
  /** `inTheNameOf`: the webmaster in whose name the office tells a refusal. */
  | { kind: 'refused'; request: PublishRequest; inTheNameOf?: Person | undefined }
  /** `missing`: those who hold the role that the request waits for, and can't be reached. */
  | { kind: 'nobodyOnDuty'; request: PublishRequest; missing: Person[] }
  /** A head should check it, and its unit has none: somebody else may. */
  | { kind: 'headMissing'; request: PublishRequest }
  /** A form that its owner has left. */
  | { kind: 'draftLeft'; draft: Draft; overtaken: Overtaken | undefined }
  /** To its requester: nobody can go on with it. `administrator`: who was told. */
  | { kind: 'waitsForNobody'; request: PublishRequest; missing: Person[]; administrator: Person | undefined }
  // lists
  | { kind: 'digest'; reminders: ReminderWords[] }
  /** Before the card of a single thing that waits: how long it may. */
  | { kind: 'due'; reminder: ReminderWords }
  | { kind: 'workList' | 'stuckList'; page: RequestPage }
  // people
  | { kind: 'newcomer'; person: Person; to: Person }
  | { kind: 'registered'; person: Person }
  | { kind: 'newRoleWithWork'; appointment: Appointment }
  | { kind: 'actingOrder'; person: Person; order: OrderPaper }
  | { kind: 'handedOver'; from: Person; to: Person }
  /** To the predecessor. */
  | { kind: 'handedAway'; to: Person; by: Person }
  | { kind: 'reinstated'; person: Person }
  /** People who want something corrected that an administrator must confirm. */
  | { kind: 'wishes'; people: Person[] }
  | { kind: 'wishSettled'; wanted: PersonData; as: 'confirm' | 'decline' }
  | { kind: 'accountMoved'; person: Person }
  /** Somebody sent a file with a virus in it. */
  | { kind: 'infectedFile'; fileName: string; by: Person }
  | { kind: 'leftStuck'; missing: Person[]; count: number }
  | { kind: 'fewWebmasters'; count: number }
  | { kind: 'lateJobs'; jobs: readonly LateJob[] }
  /** Published pages can't be looked at from this machine. */
  | { kind: 'noWayOut' }
  // the month
  | { kind: 'quota'; quota: Quota; mark: QuotaMark }
  | { kind: 'monthlyAsk'; unitMonth: UnitMonth; published: PublishRequest[] }
  | { kind: 'monthlyReport'; report: MonthlyReport; to: Person };
