/** One card to look at and to check. */
import type { messagingApi } from '@line/bot-sdk';
import { buildOffice, minutesLater } from '../../support/builders.js';
import { allFilesUrl, fileUrl } from '../sample-requests.js';

export interface CardSample {
  /** Who sees it, which card, in which state. */
  name: string;
  message: messagingApi.FlexMessage;
}

/** The view that most cards take besides their subject. */
export const view = { office: buildOffice(), fileUrl, allFilesUrl, now: minutesLater(3) };
/** The time on the website is over, and so is the day of review. */
export const afterwards = { ...view, now: new Date('2027-10-03T02:00:00Z') };
/** The step is over its limit. */
export const lateView = { ...view, now: minutesLater(200) };
