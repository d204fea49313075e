/** Responds with a page of one sentence. */
import type { IncomingMessage } from 'node:http';
import type { Response } from 'express';
import { messagePage } from '../web/message-page.js';
import { allowPage } from './page-headers.js';
import { closeSoon } from './respond.js';

export function sendMessage(response: Response, status: number, sentence: string): undefined {
  const folders = response.req.path.split('/').length - 2;
  const page = messagePage({ sentence, root: '../'.repeat(folders) });
  allowPage(response);
  response.status(status).type('html');
  if (!isBodyUnread(response.req)) return void response.send(page);
  response.set({ Connection: 'close', 'Content-Length': String(Buffer.byteLength(page)) }).write(page);
  closeSoon(response);
}

function isBodyUnread({ complete, method }: Pick<IncomingMessage, 'complete' | 'method'>): boolean {
  return method === 'POST' && !complete;
}
