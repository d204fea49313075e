/** How the demo's webmaster publishes and takes down, and how the time between passes. */
import { addDays, bangkokDate } from '../clock.js';
import { isWorkingDay } from '../domain/working-time.js';
import type { GuideMove } from '../emulator/guide/guide.js';
import type { Office } from '../offices/office.js';
import type { DemoPerson } from '../text/demo.js';
import { told, typed } from '../text/demo-story.js';
import * as publication from '../text/publication.js';
import * as takeDown from '../text/take-down.js';
import { DEMO_HOST } from './seed-people.js';

/** The seven days of the story and the day after. */
const DAYS_ONLINE = 8;

export function publishMoves({ key: who }: DemoPerson, office: Office): GuideMove[] {
  const { buttons } = publication;
  return [
    { who, when: publication.titles.task, does: { taps: buttons.take }, until: told.taken },
    { who, does: { taps: buttons.publish }, until: publication.askPageAddress },
    { who, does: { says: pageAddress(office) }, until: publication.confirmQuestion },
    { who, does: { taps: buttons.confirmPublish }, until: publication.requesterIsTold },
  ];
}

/** To a morning on which the webmaster is told. */
export function timeMoves({ key: who }: DemoPerson, office: Office): GuideMove[] {
  const movesClockTo = (now: Date) => {
    let day = addDays(bangkokDate(now), DAYS_ONLINE);
    while (!isWorkingDay(day, office.holidays)) day = addDays(day, 1);
    return new Date(`${day}T09:00:00+07:00`);
  };
  return [{ who, does: { movesClockTo }, until: told.periodOver }];
}

export function takeDownMoves({ key: who }: DemoPerson): GuideMove[] {
  const { buttons } = takeDown;
  return [
    { who, does: { says: typed.onlineList }, until: told.firstOnList },
    { who, does: { taps: told.firstOnList }, until: buttons.takeDown },
    { who, does: { taps: buttons.takeDown }, until: takeDown.titles.confirm.takeDown },
    { who, does: { taps: buttons.confirm.takeDown }, until: takeDown.titles.takenDown },
  ];
}

function pageAddress({ sites: [site] }: Office): string {
  return new URL('/news/1', site?.url ?? `https://${DEMO_HOST}`).href;
}
