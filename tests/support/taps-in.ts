/** The taps that an answer offers, as the handlers read them. */
import { postbackSchema, type ReadPostback } from '../../src/line/postback.js';

export function tapsIn(answer: unknown): ReadPostback[] {
  const data = [...JSON.stringify(answer).matchAll(/"data":"([^"]+)"/g)].map(([, one]) => one ?? '');
  return data.map((one) => postbackSchema.parse(Object.fromEntries(new URLSearchParams(one))));
}
