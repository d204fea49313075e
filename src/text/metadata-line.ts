/** The line that the office's rules ask for below everything on the website, ready to be copied. */
import type { LocalDate } from '../clock.js';
import { contentOf, type PublishRequest } from '../domain/request/publish-request.js';
import { questionLabels } from './questions.js';
import { infoPeriodWords, typeAndSize } from './request-words.js';
import { shortened, shortenedToUnits } from './shorten.js';
import { localDateTime, shortDate } from './thai-date.js';

/** LINE's limit of the clipboard action (developers.line.biz/en/reference/messaging-api/#clipboard-action). */
const MAX_UNITS = 1000;
const MAX_SOURCE_LENGTH = 200;

export function metadataLine(request: PublishRequest, publishedOn: LocalDate): string {
  const { source, infoPeriod, dataAt, attachments } = contentOf(request);
  const files = attachments.map(typeAndSize).join(', ');
  const parts = [
    `${questionLabels.source}: ${shortened(source, MAX_SOURCE_LENGTH)}`,
    infoPeriod && `${questionLabels.infoPeriod}: ${infoPeriodWords(infoPeriod)}`,
    dataAt && `${questionLabels.dataAt}: ${localDateTime(dataAt)}`,
    `วันที่เผยแพร่: ${shortDate(publishedOn)}`,
    files && `นามสกุลไฟล์และขนาดไฟล์: ${files}`,
  ];
  return shortenedToUnits(parts.filter(Boolean).join(' | '), MAX_UNITS);
}
