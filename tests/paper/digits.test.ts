/** Thai digits or others, as the office wants: no paper mixes what the system writes. */
import { expect, it } from 'vitest';
import { builtInOffices, loadOffice } from '../../src/offices/load-office.js';
import { papersOf, textsIn } from './papers-of-office.js';

const offices = builtInOffices().map((id) => loadOffice(id));
const everyWay = offices.flatMap((office) => [true, false].map((thaiDigits) => ({ office, thaiDigits })));

it.each(everyWay)(
  '$office.id, Thai digits $thaiDigits: no paper mixes two kinds',
  async ({ office, thaiDigits }) => {
    const other = thaiDigits ? /[0-9]/ : /[๐-๙]/;
    const paper = { ...office.paper, thaiDigits, announcement: [] }; // as the office prints it
    const papers = await papersOf({ ...office, paper }, 'shortest');
    // in an index of evidence stand names of files, which are ASCII
    for (const { name, data } of papers.filter((one) => !one.name.endsWith('-index'))) {
      expect(
        textsIn({ ...data, seal: null }).filter((one) => other.test(one)),
        name,
      ).toEqual([]);
    }
  },
);
