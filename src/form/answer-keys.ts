/** Which part of the content each question answers. The details go message by message, the day of reviewing with the time online. */

import type { QuestionName } from '../domain/conversation.js';
import type { Content } from '../domain/request/content.js';

export const answerKeys: Partial<Record<QuestionName, keyof Content>> = {
  unit: 'unit',
  dataType: 'dataTypeId',
  category: 'categoryId',
  item: 'itemId',
  subject: 'subject',
  source: 'source',
  infoPeriod: 'infoPeriod',
  dataAt: 'dataAt',
  online: 'online',
  sites: 'siteIds',
  links: 'links',
  remarks: 'remarks',
};
