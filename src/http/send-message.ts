/** Responds with a page of one sentence. */
import type { Response } from 'express';
import { messagePage } from '../web/message-page.js';
import { allowPage } from './page-headers.js';

export function sendMessage(response: Response, status: number, sentence: string): undefined {
  const folders = response.req.path.split('/').length - 2;
  allowPage(response);
  response
    .status(status)
    .type('html')
    .send(messagePage({ sentence, root: '../'.repeat(folders) }));
}
