/** The time of day in a text: 14:30, 14.30 น., 1430 น., 9 โมง, บ่ายสอง, สองทุ่ม; behind the day or before it. */
import { NUMBER, numberOf } from './count-words.js';

/** A time as written. `others`: hours that may be meant as well, such as 3 โมง in the afternoon. */
export interface WrittenTime {
  hours: number;
  minutes: number;
  others?: number[];
}

export interface SplitTime {
  rest: string;
  time?: WrittenTime;
}

const O_CLOCK = '(?:น\\.|น(?![\\u0e00-\\u0e7f])|นาฬิกา|hrs?\\.?)';
const LABEL = '(?:เวลา(?:ประมาณ)?|ตอน|at)';
const CLOCK = `(?<hours>\\d{1,2})(?:[:.](?<minutes>\\d{2})(?::\\d{2})?${O_CLOCK}?|นาฬิกา(?<minutesInWords>\\d{1,2})นาที|${O_CLOCK}|(?<half>[ap]\\.?m\\.?)|[:.](?<minutesOfHalf>\\d{2})(?<halfBehind>[ap]\\.?m\\.?))`;
const FOUR_DIGITS = `(?<four>\\d{4})${O_CLOCK}`;
const SPOKEN = [
  `(?<dawn>ตี)(?<dawnHour>${NUMBER})`,
  `(?<afternoon>บ่าย)(?:(?<afternoonHour>${NUMBER})(?:โมง)?|โมง)`,
  `(?<evening>${NUMBER})?ทุ่ม`,
  `(?<spoken>${NUMBER})โมง(?<part>เช้า|เย็น)?`,
  `(?<noon>เที่ยง(?:วัน|ตรง)?)`,
].join('|');
const timeWith = (past: string) => `(?:${CLOCK}|${FOUR_DIGITS}|(?:${SPOKEN})(?:${past})?(?:ตรง)?)`;
const TIME = timeWith('(?<halfPast>ครึ่ง)');
/** Before a day, a number behind the hour is that day. */
const TIME_WITH_MINUTES = timeWith(`(?<halfPast>ครึ่ง)|(?<past>${NUMBER})(?:นาที)?`);
const BEHIND = new RegExp(
  `[ ,t]?(?:${LABEL}|(?<![\\d./:-])(?=\\d)|(?=[^\\d]))${TIME_WITH_MINUTES}$|เวลา(?<labelled>\\d{4})$`,
);
/** Set between the day and a time that can be nothing else. */
const BETWEEN = /(?<!\d[:.]\d{2})(?:[-/](?=\d{1,2}(?::\d{2}$|[:.]\d{2}น))|[@|](?=\d{1,2}[:.]\d{2}))/;
const BEFORE = new RegExp(`^${LABEL}?${TIME}(?![:.]\\d|(?<=\\d)\\d)[ ,]?`);
/** Beside a day, nothing else can be meant by these. */
const MARKED = new RegExp(`${LABEL}|น|:|โมง|บ่าย|ทุ่ม|เที่ยง|ตี`);

/** `compact` has gone through `compactDate`. */
export function splitTime(compact: string): SplitTime {
  const text = compact.replace(BETWEEN, ' ');
  const behind = BEHIND.exec(text);
  if (behind && behind.index > 0) return split(behind, text.slice(0, behind.index));
  const before = BEFORE.exec(text);
  if (before && MARKED.test(before[0])) return split(before, text.slice(before[0].length));
  return { rest: compact };
}

/** For whoever asks only for the day. */
export function withoutTime(compact: string): string {
  const { rest } = splitTime(compact);
  const taken = compact.startsWith(rest) ? compact.slice(rest.length) : compact.slice(0, -rest.length);
  return MARKED.test(taken) ? rest : compact;
}

function split({ groups = {} }: RegExpExecArray, rest: string): SplitTime {
  const time = clockTime(groups) ?? spokenTime(groups);
  return time ? { rest, time } : { rest };
}

function clockTime(groups: Record<string, string | undefined>): WrittenTime | undefined {
  const { hours, labelled, half, halfBehind, four = labelled } = groups;
  if (four !== undefined) return { hours: Number(four.slice(0, 2)), minutes: Number(four.slice(2)) };
  if (hours === undefined) return undefined;
  const minutes = Number(groups.minutes ?? groups.minutesInWords ?? groups.minutesOfHalf ?? 0);
  return { hours: hourOfHalf(Number(hours), half ?? halfBehind), minutes };
}

/** 12 am is midnight, 12 pm noon. */
function hourOfHalf(hours: number, half: string | undefined): number {
  if (half === undefined) return hours;
  return (hours % 12) + (half.startsWith('p') ? 12 : 0);
}

function spokenTime(groups: Record<string, string | undefined>): WrittenTime | undefined {
  const minutes = groups.halfPast ? 30 : numberOf(groups.past ?? '0');
  const hour = (name: string, otherwise = '1') => numberOf(groups[name] ?? otherwise);
  if (groups.dawn) return { hours: hour('dawnHour'), minutes };
  if (groups.afternoon) return { hours: 12 + hour('afternoonHour'), minutes };
  if (groups.noon) return { hours: 12, minutes };
  if (groups.spoken) return oClock(hour('spoken'), { part: groups.part, minutes });
  return { hours: 18 + hour('evening'), minutes };
}

/** From 7 to 11 it is the morning; from 1 to 6 it may be the afternoon as well. */
function oClock(hour: number, { part, minutes }: { part: string | undefined; minutes: number }): WrittenTime {
  if (part === 'เย็น') return { hours: hour + 12, minutes };
  if (part === 'เช้า' && hour >= 6) return { hours: hour, minutes };
  if (part === 'เช้า') return { hours: hour + 6, minutes, others: [hour] };
  return hour > 6
    ? { hours: hour, minutes }
    : { hours: hour + 12, minutes, others: [hour === 6 ? 6 : hour + 6] };
}
