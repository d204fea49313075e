/** The aims that concern papers, people and the office as a whole. */
import { commandWord } from '../../../src/text/commands.js';
import { keysOf, memberKeys } from '../office-of-twenty.js';
import { type Aim, ANY, aim, SHOW } from './aim.js';

const [status, online, people] = [commandWord('status'), commandWord('online'), commandWord('people')];
const webmasters = keysOf('webmaster');
const administrators = keysOf('administrator');
const withPart = keysOf('approver', 'checker', 'provider', 'webmaster', 'administrator');

const handOver = [/^do=confirmHandOver&/, /^do=chooseSuccessor&/, /^do=handOver&/, /^do=showPerson&/];

const aimsWithPapers: readonly Aim[] = [
  aim('attach what was signed by hand', ANY, [...webmasters, ...administrators], online, 3, [
    /^do=confirmSignOnPaper&/,
    /^do=signOnPaper&/,
    /^do=papers&/,
    SHOW,
  ]),
  aim('take back what was attached', ANY, [...webmasters, ...administrators], online, 5, [
    /^do=undoSignOnPaper&/,
    /^do=papers&/,
    SHOW,
  ]),
  aim('read papers and history', ANY, memberKeys, status, 1.5, [
    /^do=history&/,
    /^do=papers&/,
    /^do=details&/,
    SHOW,
  ]),
  aim('open the registers', ANY, withPart, commandWord('openRegisters'), 0.7, []),
  aim('read the report', ANY, keysOf('executive', 'approver'), commandWord('report'), 0.7, [
    /^do=acknowledgeReport&/,
    /^do=show(?:Report|Figure)&/,
  ]),
  aim('tell the problems of the month', ANY, keysOf('provider'), 'ไม่มี', 0.5, [
    /^do=reportAsTyped&/,
    /^do=report(?:No)?Problems&/,
  ]),
  aim('mark a checklist', ANY, [...webmasters, ...administrators], commandWord('coverage'), 0.7, [
    /^do=markEntry&/,
    /^do=showEntry&/,
    /^do=showChecklist&/,
  ]),
];

/** Who gives orders, hands over and goes on leave. tests/chaos/people-by-then.ts says what that changes for others. */
const aimsWithPeople: readonly Aim[] = [
  aim('hand over all work of somebody', ANY, administrators, people, 0.7, handOver),
  aim('hand over all work of a requester', ANY, administrators, `${people} คนที่ staff`, 1.5, handOver),
  aim('order somebody to act for the head', ANY, [...administrators, ...keysOf('approver')], people, 1, [
    /^do=confirmActing&/,
    /^do=chooseCoverage&/,
    /^do=actingDays&/,
    /^do=orderActing&/,
    /^do=showPerson&/,
  ]),
  aim('end such an order', ANY, administrators, people, 0.4, [/^do=endActing&/, /^do=showPerson&/]),
  aim('go on leave', ANY, memberKeys, 'ลาพรุ่งนี้', 0.5, [/^do=leaveDays&/]),
  aim('want no reminders', ANY, memberKeys, commandWord('pauseReminders'), 0.4, [/^do=pauseReminders&/]),
  aim('want reminders again', ANY, memberKeys, commandWord('resumeReminders'), 0.3, []),
  aim('look at the own data', ANY, memberKeys, commandWord('ownData'), 0.4, []),
  aim('search', ANY, memberKeys, 'ค้นหา ไข้เลือดออก', 0.5, [/^do=history&/, SHOW]),
];

export const aimsOfTheOffice: readonly Aim[] = [...aimsWithPapers, ...aimsWithPeople];
