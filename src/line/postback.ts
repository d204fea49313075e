/** The one codec of button data: what a card's button says and what its handler reads. LINE allows 300 characters. */
import { z } from 'zod';
import { placedAs } from '../domain/assessment/placements.js';
import { foundValues } from '../domain/checklist-marks.js';
import { questionNames } from '../domain/conversation.js';
import { helpTopics } from '../domain/help-topics.js';
import { introductionFields } from '../domain/person/person.js';
import { monthSchema } from '../domain/report/month.js';
import { figures } from '../domain/report/monthly-counts.js';
import { periodSchema } from '../domain/report/period.js';
import { addressActions, infoActions, takeDownActions } from '../domain/request/actions.js';
import { correctableParts } from '../domain/request/content.js';
import { requestListNames } from '../domain/request/found-requests.js';
import { roles } from '../offices/office.js';

const ulid = z.string().regex(/^[0-9A-HJKMNP-TV-Z]{26}$/);
const version = z.coerce.number().int().positive();
const onRequest = { id: ulid, v: version };
const lineUserId = z.string().regex(/^U[0-9a-f]{32}$/);

/** An index into a list that only grows. */
const index = z.coerce.number().int().nonnegative();

/** How many entries of a list came before this page. */
const from = index.default(0);

/** The fingerprint of what the card shows: domain/fingerprint.ts. */
const shown = z.string().regex(/^[0-9a-f]{12}$/);

/** Which unit, by a fingerprint of its id: the names that people type are too long for a button. */
const ofUnit = { month: monthSchema, unit: shown };

/** Present: asked once more, and meant. */
const sure = z.literal('yes').optional();

/** The choices of the rich menus. */
const menuCommand = z.enum([
  'newRequest',
  'myWork',
  'status',
  'online',
  'menu',
  'help',
  'register',
  'people',
  'report',
]);

/** A step is refused; a permitted request that the webmaster sends back is returned. Both need a reason. */
const as = z.enum(['refuse', 'return']).default('refuse');

/** An entry of a checklist, by its ids in the profile. */
const profileId = z.string().max(60);
const onEntry = { list: profileId, entry: profileId };

const part = z.enum(correctableParts);
const givenRole = {
  person: lineUserId,
  v: version,
  role: z.enum(roles),
  unit: z.string().max(100).optional(), // absent: the person's own
};
const endedRole = {
  person: lineUserId,
  role: z.enum(roles),
  appointment: index.optional(), // absent: all of this role
};

const takeDownAs = z.enum(takeDownActions);
const infoAs = z.enum(infoActions);
const addressAs = z.enum(addressActions);

export const postbackSchema = z.discriminatedUnion('do', [
  // checking before, handing over after the decision
  z.object({ do: z.literal('pass'), ...onRequest }),
  // a screening that names a webmaster: `passTo` asks, the confirmation acts
  z.object({ do: z.literal('chooseWebmaster'), ...onRequest }),
  z.object({ do: z.literal('passTo'), ...onRequest, to: lineUserId }),
  z.object({ do: z.literal('confirmPassTo'), ...onRequest, to: lineUserId }),
  z.object({ do: z.literal('forward'), ...onRequest }),
  z.object({ do: z.literal('attachFiles'), ...onRequest }),
  z.object({ do: z.literal('detachFile'), ...onRequest, file: ulid }),
  z.object({ do: z.literal('confirmAttach'), ...onRequest, shown }),
  // deciding: `permit` and `refuse` ask, the confirmations act
  z.object({ do: z.literal('permit'), ...onRequest }),
  z.object({ do: z.literal('confirmPermit'), ...onRequest }),
  z.object({ do: z.literal('refuse'), ...onRequest, as }),
  z.object({
    do: z.literal('chooseReason'),
    ...onRequest,
    as,
    reason: z.coerce.number().int().nonnegative(),
  }),
  z.object({ do: z.literal('confirmRefuse'), ...onRequest, as, shown }),
  z.object({ do: z.literal('undo'), ...onRequest }),
  // a question to the requester and its answer: the text is typed, the confirmation acts
  z.object({ do: z.literal('askInfo'), ...onRequest, as: infoAs }),
  z.object({ do: z.literal('confirmInfo'), ...onRequest, as: infoAs, shown }),
  // publishing
  z.object({ do: z.literal('take'), ...onRequest }),
  z.object({ do: z.literal('release'), ...onRequest }),
  z.object({ do: z.literal('publish'), ...onRequest }),
  z.object({ do: z.literal('publishSameAddress'), ...onRequest }),
  z.object({ do: z.literal('publishLink'), ...onRequest }), // the address stands in the conversation
  z.object({ do: z.literal('confirmPublish'), ...onRequest, shown }),
  // an address that is not clear at once; which last day holds where it is published late
  z.object({ do: z.literal('placeAddress'), ...onRequest, as: addressAs, site: z.string().max(100) }),
  z.object({ do: z.literal('dropAddress'), ...onRequest, as: addressAs }),
  z.object({ do: z.literal('acceptAddress'), ...onRequest, as: addressAs, shown }),
  z.object({ do: z.literal('chooseLastDay'), ...onRequest, day: z.iso.date() }),
  // a wrong address: `correctAddress` asks for the right one, then why, the confirmation acts
  z.object({ do: z.literal('correctAddress'), ...onRequest }),
  z.object({ do: z.literal('correctAddressBecause'), ...onRequest, reason: index }),
  z.object({ do: z.literal('confirmCorrectAddress'), ...onRequest, shown }),
  // a slip in the text: `correctText` shows the answers to choose from, `correctPart` asks, the confirmation acts
  z.object({ do: z.literal('correctText'), ...onRequest }),
  z.object({ do: z.literal('correctPart'), ...onRequest, part }),
  z.object({ do: z.literal('confirmCorrectPart'), ...onRequest, part, shown }),
  // a paper signed by hand: `signOnPaper` asks for files and words, the confirmation acts
  z.object({ do: z.literal('signOnPaper'), ...onRequest }),
  z.object({ do: z.literal('confirmSignOnPaper'), ...onRequest, shown }),
  z.object({ do: z.literal('undoSignOnPaper'), ...onRequest }),
  z.object({ do: z.literal('chooseReceiver'), ...onRequest }),
  z.object({ do: z.literal('assign'), ...onRequest, to: lineUserId }),
  // the end: `takeDown` asks for a reason or a confirmation, the confirmation acts; `keep` asks for a day
  z.object({ do: z.literal('takeDown'), ...onRequest, as: takeDownAs }),
  z.object({
    do: z.literal('chooseTakeDownReason'),
    ...onRequest,
    as: takeDownAs,
    reason: z.coerce.number().int().nonnegative(),
  }),
  z.object({ do: z.literal('confirmTakeDown'), ...onRequest, as: takeDownAs, shown }),
  z.object({ do: z.literal('keep'), ...onRequest }),
  z.object({ do: z.literal('keepUntil'), ...onRequest, day: z.iso.date().optional() }), // absent: picked
  z.object({ do: z.literal('checkCurrent'), ...onRequest }),
  z.object({ do: z.literal('undoCheck'), ...onRequest }),
  // a longer time: `askExtension` asks, day and reason are chosen or typed, the confirmation acts
  z.object({ do: z.literal('askExtension'), ...onRequest }),
  z.object({ do: z.literal('extendTo'), ...onRequest, day: z.iso.date().optional() }), // absent: picked
  z.object({ do: z.literal('extendBecause'), ...onRequest, reason: index }),
  z.object({ do: z.literal('confirmExtension'), ...onRequest, shown }),
  // the requester's own
  z.object({ do: z.literal('show'), id: ulid, closes: z.literal('question').optional() }), // the way back from a question
  z.object({ do: z.literal('details'), id: ulid }),
  z.object({ do: z.literal('papers'), id: ulid }),
  z.object({ do: z.literal('history'), id: ulid }),
  z.object({ do: z.literal('correct'), ...onRequest }),
  z.object({ do: z.literal('revise'), ...onRequest }),
  z.object({ do: z.literal('nudge'), id: ulid }),
  z.object({ do: z.literal('pauseReminders'), until: z.iso.date() }),
  z.object({ do: z.literal('update'), ...onRequest }),
  z.object({ do: z.literal('copy'), id: ulid }),
  z.object({ do: z.literal('withdraw'), ...onRequest }),
  z.object({ do: z.literal('confirmWithdraw'), ...onRequest }),
  // filling the form; `draft` is the request's id to be
  z.object({
    do: z.literal('answer'),
    draft: ulid,
    question: z.enum(questionNames),
    value: z.string().max(100),
  }),
  z.object({ do: z.literal('edit'), draft: ulid, question: z.enum(questionNames) }),
  z.object({ do: z.literal('removeFile'), draft: ulid, file: ulid }),
  z.object({ do: z.literal('send'), draft: ulid, shown, unchanged: z.literal('sure').optional() }),
  z.object({ do: z.literal('explain'), topic: z.enum(helpTopics) }),
  // the monthly report: executives read it, units add their problems and obstacles
  z.object({ do: z.literal('showReport'), month: periodSchema }), // cards of older programs knew months alone
  z.object({ do: z.literal('showFigure'), month: periodSchema, figure: z.enum(figures), from }),
  z.object({ do: z.literal('acknowledgeReport'), month: periodSchema, shown }),
  z.object({ do: z.literal('takeBackAcknowledgement'), month: periodSchema, at: z.iso.datetime() }),
  z.object({ do: z.literal('reportProblems'), ...ofUnit }),
  z.object({ do: z.literal('reportNoProblems'), ...ofUnit }),
  z.object({ do: z.literal('reportAsTyped'), ...ofUnit, shown: shown.optional() }), // the text stands in the conversation
  // the rich menu: the word of a command
  z.object({ do: z.literal('command'), command: menuCommand }),
  // the next page of a list
  z.object({ do: z.literal('showRequests'), list: z.enum(requestListNames), from }),
  z.object({ do: z.literal('showPeople'), from }),
  // what is on the website of all that should be
  z.object({ do: z.literal('showCoverage'), from }),
  z.object({ do: z.literal('showChecklist'), list: profileId, from }),
  z.object({ do: z.literal('showEntry'), ...onEntry }),
  z.object({ do: z.literal('markEntry'), ...onEntry, found: z.enum(foundValues) }),
  // what the yearly assessment asks for
  z.object({ do: z.literal('showAssessment'), period: periodSchema, from }),
  z.object({ do: z.literal('showPlaces'), id: ulid, from }),
  z.object({
    do: z.literal('placeRequest'),
    id: ulid,
    year: z.coerce.number().int(),
    item: z.string().max(20),
    quarter: z.coerce
      .number()
      .pipe(z.literal([1, 2, 3, 4]))
      .optional(),
    as: z.enum(placedAs),
  }),
  // people
  z.object({ do: z.literal('introduce'), value: z.string().max(100) }),
  z.object({ do: z.literal('showPerson'), person: lineUserId }),
  z.object({ do: z.literal('giveRole'), ...givenRole }),
  z.object({ do: z.literal('confirmGiveRole'), ...givenRole, shown }),
  z.object({ do: z.literal('endRole'), ...endedRole }),
  z.object({ do: z.literal('confirmEndRole'), ...endedRole, shown }),
  z.object({ do: z.literal('chooseUnit'), person: lineUserId, role: z.enum(roles), from }),
  z.object({ do: z.literal('decline'), person: lineUserId, v: version }),
  z.object({ do: z.literal('suspend'), person: lineUserId, sure }),
  z.object({ do: z.literal('markLeft'), person: lineUserId, sure }),
  z.object({ do: z.literal('reinstate'), person: lineUserId }),
  z.object({ do: z.literal('handOver'), person: lineUserId, from }),
  z.object({ do: z.literal('chooseSuccessor'), person: lineUserId, to: lineUserId }),
  z.object({ do: z.literal('confirmHandOver'), person: lineUserId, to: lineUserId }),
  z.object({ do: z.literal('changeAccount'), person: lineUserId }),
  z.object({ do: z.literal('recordLeave'), person: lineUserId }),
  z.object({ do: z.literal('leaveDays'), person: lineUserId, from: z.iso.date(), to: z.iso.date() }),
  z.object({ do: z.literal('endLeave'), person: lineUserId, leave: index }),
  // what a person gave: `correctData` asks, the confirmation acts; an administrator settles what somebody wants corrected
  z.object({ do: z.literal('showData'), person: lineUserId }),
  z.object({ do: z.literal('correctData'), person: lineUserId, field: z.enum(introductionFields) }),
  z.object({ do: z.literal('chooseOwnUnit'), person: lineUserId, unit: profileId }),
  z.object({ do: z.literal('confirmData'), person: lineUserId, field: z.enum(introductionFields), shown }),
  z.object({ do: z.literal('settleWish'), person: lineUserId, as: z.enum(['confirm', 'decline']), shown }),
  // acting for the head: what is confirmed stands in the conversation
  z.object({ do: z.literal('orderActing'), person: lineUserId }),
  z.object({ do: z.literal('chooseCoverage'), person: lineUserId, covers: z.enum(['everything', 'named']) }),
  z.object({ do: z.literal('actingDays'), person: lineUserId, from: z.iso.date(), to: z.iso.date() }),
  z.object({ do: z.literal('confirmActing'), person: lineUserId, shown }),
  z.object({ do: z.literal('endActing'), person: lineUserId, order: index }),
]);

/** One button's meaning. */
export type Postback = z.input<typeof postbackSchema>;
export type ReadPostback = z.output<typeof postbackSchema>;

export function encodePostback(postback: Postback): string {
  const pairs = Object.entries(postback).map(([key, value]) => [key, String(value)]);
  return new URLSearchParams(pairs).toString();
}

/** @returns undefined for anything that no card of ours says: made up, or of an older program. */
export function decodePostback(data: string): ReadPostback | undefined {
  const read = postbackSchema.safeParse(Object.fromEntries(new URLSearchParams(data)));
  return read.success ? read.data : undefined;
}
