/** The icons of the menu: lines on a grid of 24 by 24, as SVG paths. */
import type { Command } from '../text/commands.js';

export const menuIcons: Partial<Record<Command, string>> = {
  // a page with a folded corner and a plus
  newRequest: 'M14 3H6v18h12V7z M14 3v4h4 M12 10.5v7 M8.5 14h7',
  // a list with two done and one to do
  myWork: 'M4 6.5l1.5 1.5L8 5 M4 13l1.5 1.5L8 11.5 M4.5 18.5h3 M11 6.5h9 M11 13h9 M11 18.5h9',
  // a clock
  status: 'M12 3a9 9 0 1 0 0 18a9 9 0 1 0 0-18 M12 7.5V12l3.5 2.5',
  // a globe
  online:
    'M12 3a9 9 0 1 0 0 18a9 9 0 1 0 0-18 M3 12h18 M12 3c2.5 2.4 3.8 5.6 3.8 9s-1.3 6.6-3.8 9c-2.5-2.4-3.8-5.6-3.8-9s1.3-6.6 3.8-9',
  // two people
  people:
    'M9 4.5a3.5 3.5 0 1 0 0 7a3.5 3.5 0 1 0 0-7 M2.5 20c0-3.6 2.9-6 6.5-6s6.5 2.4 6.5 6 M15.5 4.8a3.5 3.5 0 0 1 0 6.4 M17.5 14.3c2.4.7 4 2.8 4 5.7',
  // a page with a chart of three bars
  report: 'M5 3h14v18H5z M9 17v-4 M12 17V8 M15 17v-6.5',
  // a person and a plus
  register:
    'M10 4.5a3.5 3.5 0 1 0 0 7a3.5 3.5 0 1 0 0-7 M3.5 20c0-3.6 2.9-6 6.5-6s6.5 2.4 6.5 6 M19 7v6 M16 10h6',
  // four tiles
  menu: 'M4 4h6.5v6.5H4z M13.5 4H20v6.5h-6.5z M4 13.5h6.5V20H4z M13.5 13.5H20V20h-6.5z',
  // a question mark in a circle
  help: 'M12 3a9 9 0 1 0 0 18a9 9 0 1 0 0-18 M9.3 9.3c.2-1.6 1.3-2.4 2.7-2.4c1.6 0 2.7 1 2.7 2.4c0 2-2.7 2.2-2.7 4.3 M12 16.8v.1',
};
