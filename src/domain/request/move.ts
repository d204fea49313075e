/** The moves on a request, and what each of them carries. When and by whom: actions.ts. */
import type { LocalDate } from '../../clock.js';
import type { Person } from '../person/person.js';
import type { MoveAction } from './actions.js';
import type { Attachment, Content, CorrectablePart, OnlinePeriod } from './content.js';
import type { RequestProcedure } from './procedure.js';
import type { Page } from './publish-request.js';

/** Enough to say whether a move may be made. `seenVersion` is the version that was shown to whoever acts. */
export interface Intent {
  action: MoveAction;
  seenVersion: number;
  /** Names the act where it comes in (LINE's event, a form's hidden key, a job's period): the same act again changes nothing. */
  actKey: string;
}

/** An intent with all that it takes to make the move. */
export type Move = Intent & Carried<MoveAction>;

/** An action of the table that is not among the shapes does not compile here. */
type Carried<Action extends Shape['action']> = Shape & { action: Action };

/** `to`: the webmaster whom a screening names for the task. */
type Shape =
  | { action: 'pass'; to?: Person | undefined }
  | { action: 'permit' | 'forward' | 'undo' | 'withdraw' | 'take' | 'release' }
  | { action: 'refuse' | 'return'; reason: string }
  /** The question, and its answer. */
  | { action: 'requestInfo' | 'giveInfo'; text: string }
  /** The change that is wanted. */
  | { action: 'flag'; text: string }
  | { action: 'attach'; attachments: Attachment[] }
  | { action: 'askTakeDown'; reason: string }
  | { action: 'askExtension'; reason: string; online: OnlinePeriod }
  | { action: 'askUpdate'; content: Content; startedAt?: Date }
  /** Needed before its time: see lacksReason in life-cycle.ts. */
  | { action: 'takeDown'; reason?: string | undefined; screenshots?: readonly Attachment[] }
  /** The task goes to this webmaster. */
  | { action: 'assign'; to: Person }
  /** `recheckAfter`: so many of these in a row, and whoever checks has to look. */
  | { action: 'confirmCurrent'; reviewOn: LocalDate; recheckAfter?: number }
  /** `reviewOn`: where its review was due. */
  | { action: 'checkCurrent'; reviewOn?: LocalDate }
  | { action: 'undoCheck' }
  /** `procedure`: another one, where the correction changes its destination. */
  | {
      action: 'resubmit';
      /** The proposed content: in an extension only the time online counts, in an update all but its destination. */
      content: Content;
      /** Why an extension is asked for again. */
      reason?: string;
      startedAt?: Date;
      procedure?: RequestProcedure | undefined;
    }
  | { action: 'revise'; content: Content; startedAt?: Date; procedure?: RequestProcedure | undefined }
  /** `lastDay`: instead of the one that was asked for, where it is published late. */
  | (AddressParts & {
      action: 'publish';
      lastDay?: LocalDate | undefined;
      screenshots?: readonly Attachment[];
    })
  | (AddressParts & { action: 'correctAddress'; reason: string })
  /** `reason`: who signed it, and why on paper. */
  | { action: 'signOnPaper'; papers: Attachment[]; reason: string }
  | { action: 'undoSignOnPaper' }
  | { action: 'correctText'; part: CorrectablePart; after: string };

/** Where it stands. `also`: the pages on other sites, recorded by the same act. */
interface AddressParts extends Page {
  also?: readonly Page[];
}

export interface Circumstances {
  by: Person;
  now: Date;
}
