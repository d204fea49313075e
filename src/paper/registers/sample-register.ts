/** A register of one invented request, to try templates with. */
import type { PublishRequest } from '../../domain/request/publish-request.js';
import type { Office } from '../../offices/office.js';
import { sampleWords } from '../../text/paper.js';
import type { Register } from './register.js';
import { requestsRegister } from './requests-register.js';

export function sampleRegister(office: Office, request: PublishRequest, now: Date): Register {
  const table = requestsRegister(office, [request], { now, digits: (text) => text });
  return { ...table, title: sampleWords, about: [sampleWords], signers: [sampleWords] };
}
