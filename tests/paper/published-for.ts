/** A request that went through the whole procedure of an office, with the shortest or the longest that people can give. */
import { giveRole } from '../../src/domain/person/appointments.js';
import { asActor, type Person } from '../../src/domain/person/person.js';
import type { Content } from '../../src/domain/request/content.js';
import { procedureFor, type RequestStep } from '../../src/domain/request/procedure.js';
import type { PublishRequest } from '../../src/domain/request/publish-request.js';
import type { Office } from '../../src/offices/office.js';
import * as samples from '../flex-templates/sample-requests.js';
import { buildPerson, buildRequest, someTime } from '../support/builders.js';

export const lengths = ['shortest', 'longest'] as const;
export type Length = (typeof lengths)[number];

interface Given {
  content: Content;
  by: Person;
  address: string;
}

/** From names of one letter to names as long as people may have them. */
const given: Record<Length, Given> = {
  shortest: {
    content: samples.shortestContent,
    by: buildPerson({ name: 'จ', position: 'ฉ', unit: { name: 'ช' }, contact: 'ซ' }),
    address: 'https://a.go.th/',
  },
  longest: {
    content: samples.longestContent,
    by: samples.longestStaff,
    address: `https://example.go.th/${'a'.repeat(970)}`,
  },
};

/** It came down before its last day, so that there is a reason. */
export function takenDownFor(office: Office, length: Length): PublishRequest {
  const { by, content } = given[length];
  const webmaster = withRoles(by, 'U00000000000000000000000000000020', ['webmaster']);
  const reason = content.details.slice(0, 500);
  return samples.after(publishedFor(office, length), webmaster, { action: 'takeDown', reason });
}

export function publishedFor(office: Office, length: Length): PublishRequest {
  const submitted = submittedFor(office, length);
  const { by, address } = given[length];
  const signed = submitted.procedure.steps.reduce((request, step) => signOff(request, step, by), submitted);
  const webmaster = withRoles(by, 'U00000000000000000000000000000020', ['webmaster']);
  return office.sites.reduce(
    (request, { id }) => samples.after(request, webmaster, { action: 'publish', siteId: id, url: address }),
    samples.after(signed, webmaster, { action: 'take' }),
  );
}

function submittedFor(office: Office, length: Length): PublishRequest {
  const { by } = given[length];
  const categoryId = office.categories[0]?.id ?? '';
  const content = { ...given[length].content, categoryId, siteIds: office.sites.map(({ id }) => id) };
  const procedure = procedureFor(office, { categoryId, unit: by.unit.name });
  const request = buildRequest({ sequence: length === 'longest' ? 99_999 : 1, procedure, content });
  const requester = asActor(by);
  return {
    ...request,
    requester: { ...requester, contact: by.contact },
    history: request.history.map((entry) => ({ ...entry, by: requester })),
    signatures: request.signatures.map((signature) => ({ ...signature, by: requester })),
  };
}

const actions = { check: 'pass', decide: 'permit', forward: 'forward' } as const;

function signOff(request: PublishRequest, step: RequestStep, by: Person): PublishRequest {
  const signer = withRoles(by, 'U00000000000000000000000000000021', step.roles, step.units);
  return samples.after(request, signer, { action: actions[step.kind] });
}

function withRoles(by: Person, id: string, roles: RequestStep['roles'], units: string[] = []): Person {
  const appointed = { at: someTime, by: 'U00000000000000000000000000000009' };
  const places = units.length > 0 ? units : [undefined];
  return places
    .flatMap((unit) => roles.map((role) => ({ unit, role })))
    .reduce((person, { unit, role }) => giveRole(person, role, { ...appointed, unit }), { ...by, id });
}
