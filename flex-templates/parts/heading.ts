/** The top of a card: what it is, which request it is about, and its subject. */
import type { messagingApi } from '@line/bot-sdk';
import type { PublishRequest } from '../../src/domain/request/publish-request.js';
import { numberAndRound } from '../../src/text/request-words.js';
import { shortSubjectOf } from '../../src/text/short-subject.js';
import { colors, lengths, sizes, type Tone, tones } from '../theme.js';
import { textPart } from './text-part.js';

export interface Heading {
  /** A small line above the title: the number of a request, the place in the form. */
  above?: string;
  title: string;
  /** The subject of the request, in short. */
  below?: string;
}

export function requestHeading(title: string, request: PublishRequest): Heading {
  return { above: numberAndRound(request), title, below: shortSubjectOf(request) };
}

export function headingParts({ above, title, below }: Heading, tone: Tone): messagingApi.FlexComponent[] {
  const color = tones[tone].text;
  return [
    ...(above === undefined ? [] : [textPart(above, { size: sizes.small, color: colors.quiet })]),
    textPart(title, { size: sizes.large, weight: 'bold', color }),
    ...(below === undefined ? [] : [textPart(below, { weight: 'bold', most: lengths.subject })]),
  ];
}
