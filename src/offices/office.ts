/** The decisions of an office: the shape of its profile (*.yaml), checked at start. Every Thai word of an office stands there. */
import { z } from 'zod';
import { countCharacters } from '../characters.js';
import { visibleText } from '../visible-text.js';
import { assessmentSettings } from './assessment-settings.js';
import type { Boards } from './board.js';
import { daySetting } from './day-setting.js';
import { paperSettings } from './paper-settings.js';
import { personalDataSettings } from './personal-data.js';
import { profileLimits as most } from './profile-limits.js';
import { isProgram } from './program-extensions.js';

/** Where it was read: file and line of the office's document, or 'setting' where the document is silent. */
const source = z.string().min(1).optional();
/** A text that people read. */
const words = z.string().overwrite(visibleText).trim();
const name = words.min(1).max(most.name);
const title = words.min(1).max(most.title);
const buttonWord = words.min(1).max(most.buttonWord);
const printedNumber = words.min(1).max(most.number);
const longText = words.min(1).max(most.longText);
/** Ids become keys of stored records, and Mongoose drops these two. */
const id = z
  .string()
  .regex(/^(?!(constructor|prototype)$)[a-zA-Z0-9-]+$/)
  .max(most.id);

/** Counted as people see them: zod's own `max` counts UTF-16 units. */
function atMost(characters: number): z.core.CheckFn<string> {
  return ({ value, issues }) => {
    if (countCharacters(value) <= characters) return;
    issues.push({ code: 'too_big', origin: 'string', maximum: characters, input: value });
  };
}

/** The publications of an office must reach people as they left. */
const webAddress = z
  .string()
  .refine((text) => /^https:\/\/[^\s/]+\.[^\s/]+/.test(text) && URL.canParse(text), 'noHttps');

const role = z.enum([
  'requester',
  'provider',
  'checker',
  'groupHead',
  'screener',
  'approver',
  'webmaster',
  'executive',
  'administrator',
]);

/** Shown and reminded, never decided by it. Days end at midnight; the day it starts is not counted. */
const timeLimit = z.union([
  z.strictObject({ minutes: z.number().int().positive() }),
  z.strictObject({
    days: z.number().int().positive(),
    count: z.enum(['calendar', 'working']).default('calendar'),
  }),
]);

/** Which persons of a role: all of the office, those of the units that the request belongs to, or of units by name. */
const scope = z.union([
  z.enum(['office', 'ownUnit', 'responsibleUnit', 'checkingUnit']),
  z.strictObject({ units: z.array(id).min(1) }),
]);

const step = z.strictObject({
  id,
  /** check: pass or refuse; decide: permit or refuse; forward: put together and hand over, after the decision. */
  kind: z.enum(['check', 'decide', 'forward']),
  /** Any of these. */
  roles: z.array(role).min(1),
  scope: scope.default('office'),
  /** May the requester do this step of their own request? */
  ownRequest: z.boolean().default(false),
  /** In what capacity the tap signs, as printed on the form. */
  capacity: title,
  timeLimit: timeLimit.optional(),
  /** A step that an office may switch off. */
  enabled: z.boolean().default(true),
  source,
});

const clockTime = z.string().refine((text) => /^([01]\d|2[0-3]):[0-5]\d$/.test(text), 'noTime');
const workingDays = (days: number) => timeLimit.default({ days, count: 'working' });

const waiting = z.strictObject({
  /** For steps without a limit of their own: only to remind by, they stand on no card. */
  limits: z
    .strictObject({
      check: workingDays(1),
      decide: workingDays(1),
      forward: workingDays(1),
      publish: workingDays(2),
      /** For the requester's correction of a refused request. */
      correct: workingDays(5),
    })
    .prefault({}),
  /** On which mornings there is a digest: on working days, or on every day. */
  digestOn: z.enum(['workingDays', 'everyDay']).default('workingDays'),
  /** A limit shorter than a day: whoever is due is told once when it is over by so much of the office's own time. */
  pushAfterOfficeMinutes: z.number().int().positive().default(60),
  officeHours: z.strictObject({ from: clockTime, to: clockTime }).default({ from: '08:30', to: '16:30' }),
  /** A correction that its requester has left for so long: it is offered to be withdrawn, and again each time so long. */
  offerWithdrawalAfterDays: z.number().int().positive().default(30),
  /** A draft that was left for so long: it is offered to be resumed, once. */
  offerDraftAfterDays: z.number().int().positive().default(14),
  source,
});

/** The office's own words for its decision; the rest of the words are the same everywhere. */
const decisionWords = z.strictObject({
  permit: buttonWord.default('อนุญาตให้เผยแพร่'),
  refuse: buttonWord.default('ไม่อนุญาต'),
  /** As the requester reads it, in a sentence. */
  refused: title.default('ไม่ได้รับอนุญาตให้เผยแพร่'),
  deciding: title.default('รออนุญาต'),
  permitted: title.default('อนุญาตแล้ว รอเผยแพร่'),
});

/** The way of a request through the office. */
const procedure = z.strictObject({
  submit: z.strictObject({
    /** Who may propose; absent: everybody with a role. */
    roles: z.array(role).min(1).optional(),
    /** ownUnit: only for units that they are appointed for. */
    scope: z.enum(['office', 'ownUnit']).default('office'),
    capacity: title,
    /** A letter must be attached. */
    letter: z.boolean().default(false),
    timeLimit: timeLimit.optional(),
    source,
  }),
  steps: z.array(step).min(1).max(most.steps),
  publish: z.strictObject({
    capacity: title,
    /** May the webmaster send it back with a reason, as a refusal? */
    mayReturn: z.boolean().default(true),
    timeLimit: timeLimit.optional(),
    /** A task that somebody took and left: after this another webmaster may take it. */
    freedAfter: timeLimit.default({ days: 1, count: 'working' }),
    /** From which step on the limit of publishing counts; absent: since the last step was done. */
    limitFromStep: id.optional(),
    source,
  }),
  /** Which of the steps a longer time online must pass; absent: those that decide. */
  extension: z.strictObject({ steps: z.array(id).min(1), source }).optional(),
  refusal: z.strictObject({ notifyBackByWebmaster: z.boolean(), source }),
  words: decisionWords.prefault({}),
});

const category = z.strictObject({
  id,
  number: printedNumber,
  name,
  /** `number` as the document prints it; without, they are counted. */
  items: z
    .array(z.strictObject({ id, number: printedNumber.optional(), name }))
    .max(most.choices)
    .default([]),
  /** A rule of the document, shown while this category is filled in. */
  rule: words.max(most.longText).optional(),
  requires: z.array(z.enum(['source', 'dateTime', 'download', 'link'])).default([]),
  /** '(ถ้ามี)': owed only where it exists. */
  ifAny: z.boolean().default(false),
  /** Ids of units; 'ownUnit' stands for the requester's. */
  responsibleUnits: z.array(id).default([]),
  checkingUnits: z.array(id).default([]),
  procedure: id.default('ordinary'),
  source,
});

/** All that a law or a standard wants on the website, to be gone through entry by entry. */
const checklist = z.strictObject({
  id,
  name: title,
  entries: z
    .array(z.strictObject({ id, number: printedNumber.optional(), name: longText }))
    .min(1)
    .max(most.choices),
  source,
});

/** A kind of data that is routed to the heads who answer for it. */
const dataType = z.strictObject({
  id,
  name,
  responsibleUnits: z.array(id).min(1),
  /** Who of these units answers for it; absent: the roles of the step. */
  roles: z.array(role).min(1).optional(),
  source,
});

/** Who may decide in the head's place while an order is in force. */
const acting = z.strictObject({
  title,
  procedures: z.array(id).min(1),
  /** May whoever records an order choose that it covers everything, and not these procedures alone? */
  mayCoverAll: z.boolean().default(false),
  source,
});

/**
 * The report of each month, on this day of the next one; the limits keep it within that month. Whatever an office
 * decides here, executives may ask for the report of any month.
 */
const reporting = z.strictObject({
  monthly: z.strictObject({
    day: z.number().int().min(1).max(15).default(1),
    time: z.iso.time({ precision: -1 }).default('08:30'),
    /** With a line for each unit of what it published. */
    perUnit: z.boolean().default(false),
    /** Each unit that has a provider is asked for its problems and obstacles first. */
    problems: z.boolean().default(false),
    /** How long the units have to answer; when all have, the executives need not wait. */
    reportAfterDays: z.number().int().min(1).max(10).default(3),
    source,
  }),
});

/** Slips in what stands on the website, which a webmaster may correct without a sign-off; the decider is told. */
const corrections = z.strictObject({
  parts: z.array(z.enum(['subject', 'details', 'source'])).min(1),
  /** A longer change is no slip: it is asked for as an update. */
  maxCharacters: z.number().int().positive().max(200).default(60),
  source,
});

/** The shape of each part; what must hold between the parts is said in office-faults.ts. */
export const officeSchema = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z0-9-]+$/)
    .max(most.id),
  name,
  shortName: title,
  /** Position of the head, as it signs. */
  head: title,
  /** Where it is published: each has its own address in the end. */
  sites: z
    .array(
      z.strictObject({
        id,
        name,
        url: webAddress.optional(),
        /** Beside that of `url`: an address elsewhere is asked about once more. */
        domains: z.array(z.string().regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/)).optional(),
        source,
      }),
    )
    .min(1)
    .max(most.sites),
  units: z
    .array(
      z.strictObject({
        id,
        name,
        /** false: the office as a whole, a committee, a position. It owes no report of its own. */
        isGroup: z.boolean().default(true),
        source,
      }),
    )
    .min(1)
    .max(most.choices),
  /** May a person type a unit that is not in the list? */
  otherUnits: z.boolean().default(true),
  roleTitles: z.partialRecord(role, title),
  procedures: z.record(id, procedure),
  acting: acting.optional(),
  webmastersAtLeast: z.number().int().positive().default(1),
  dataTypes: z.array(dataType).max(most.choices).default([]),
  categories: z.array(category).min(1).max(most.choices),
  checklists: z.array(checklist).max(most.checklists).default([]),
  certification: longText,
  refusalReasons: z
    .array(words.min(1).check(atMost(100)))
    .min(1)
    .max(8),
  form: z.strictObject({
    subjectMaxLength: z.number().int().positive().max(most.subject).default(300),
    detailsMaxLength: z.number().int().positive().max(most.details).default(1000),
    infoPeriodRequired: z.boolean().default(false),
    /** The furthest review date of a publication without an end. */
    reviewWithinMonths: z.number().int().positive().max(most.reviewMonths).default(12),
    /** After this silence a text is no longer taken as the answer to the open question. */
    resumeAfterMinutes: z.number().int().positive().default(60),
  }),
  files: z.strictObject({
    extensions: z
      .array(
        z
          .string()
          .regex(/^[a-z0-9]+$/)
          .max(most.extension)
          .refine((extension) => !isProgram(extension), 'program'),
      )
      .min(1)
      .max(most.extensions),
    maxMegabytes: z.number().positive().max(200).default(20),
    maxCount: z.number().int().positive().max(20).default(10),
    /** The limit of all files of a request together; a single file may always have maxMegabytes. */
    maxTotalMegabytes: z.number().positive().max(2000).default(100),
    source,
  }),
  /** The end of the time on the website. */
  period: z
    .strictObject({
      /** How long before the last day its owner is reminded; 0 is the last day itself. */
      remindDaysBefore: z.array(z.number().int().nonnegative()).default([30, 7]),
      /** How often the webmasters are reminded of what is over and still stands there. */
      remindAgainEveryDays: z.number().int().positive().default(3),
      /** Published with fewer days left than this: the webmaster is asked which last day holds. */
      askBelowDays: z.number().int().nonnegative().default(3),
      source,
    })
    .prefault({}),
  /** Publications are looked at again and again. */
  currency: z
    .strictObject({
      /** How long after it was published, or checked last, a webmaster is asked to check it. */
      checkEveryMonths: z.number().int().positive().max(36).default(6),
      /** Over so many working days after that, so that not everything falls due on one. */
      spreadOverWorkingDays: z.number().int().nonnegative().max(120).default(20),
      /** After its owner found it still right so often in a row, whoever checks has to look. */
      recheckAfter: z.number().int().positive().default(3),
      source,
    })
    .prefault({}),
  /** Absent: every change passes the sign-offs of an update. */
  corrections: corrections.optional(),
  /** Limits of waiting, and the times of reminders. */
  waiting: waiting.prefault({}),
  /** Days off beside Saturday, Sunday and the public holidays (src/offices/holidays/), for limits in working days. */
  holidays: z.array(daySetting).default([]),
  /** Absent: nothing is told unasked. */
  reporting: reporting.optional(),
  /** The signs of personal data for which a request is looked through before it is sent. */
  personalData: personalDataSettings.prefault({}),
  /** The form and the other papers. */
  paper: paperSettings.prefault({}),
  /** Absent: the office keeps no evidence for the yearly assessment. */
  assessment: assessmentSettings.optional(),
});

export type Office = z.infer<typeof officeSchema> & {
  /** The items of each year's assessment, where the profile has `assessment`: read from files of their own. */
  boards?: Boards;
};
export type Procedure = z.infer<typeof procedure>;
export type Step = z.infer<typeof step>;
export type TimeLimit = z.infer<typeof timeLimit>;
export type Category = z.infer<typeof category>;
export type Checklist = z.infer<typeof checklist>;
export type Role = z.infer<typeof role>;
export type MonthlyReporting = z.infer<typeof reporting>['monthly'];
export const roles = role.options;

/** The roles that this office knows: those it has a title for. */
export function rolesOfOffice({ roleTitles }: Office): Role[] {
  return roles.filter((one) => one in roleTitles);
}

export function roleTitle({ roleTitles }: Office, one: Role): string {
  return roleTitles[one] ?? one;
}
