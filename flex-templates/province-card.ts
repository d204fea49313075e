/** The offices of a province side by side, those first that need somebody. Figures alone: nobody is named, nothing can be tapped. */
import type { messagingApi } from '@line/bot-sdk';
import type { OfficeInProvince } from '../src/domain/report/office-summary.js';
import * as words from '../src/text/province.js';
import { card } from './parts/card.js';
import { textPart } from './parts/text-part.js';
import { colors, sizes, spaces } from './theme.js';

export interface ProvinceView {
  now: Date;
  range: words.RowRange;
}

export function provinceCard(
  offices: OfficeInProvince[],
  { now, range }: ProvinceView,
): messagingApi.FlexMessage {
  return card({
    altText: words.provinceAlt(offices, range),
    heading: { above: words.asOf(now), title: words.provinceTitle, below: words.whichOffices(range) },
    body: offices.map((office) => officeRow(office, now)),
  });
}

function officeRow({ name, summary }: OfficeInProvince, now: Date): messagingApi.FlexBox {
  const late = summary ? words.lateLine(summary) : words.noAnswer;
  const figures = summary ? [words.countsLine(summary), words.paceLine(summary, now)] : [];
  return {
    type: 'box',
    layout: 'vertical',
    spacing: spaces.hair,
    contents: [
      textPart(name, { weight: 'bold' }),
      ...(late ? [textPart(late, { size: sizes.small, weight: 'bold', color: colors.amber })] : []),
      ...figures.map((line) => textPart(line, { size: sizes.small, color: colors.quiet })),
    ],
  };
}
