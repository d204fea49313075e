/** Links as they come, for one website or several: placed by their domains, asked about where unclear, swapped never. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fingerprint } from '../../src/domain/fingerprint.js';
import {
  type AddressContext,
  type AddressInput,
  addressStep,
  openPart,
  toldAddress,
} from '../../src/publication/address-step.js';
import type { AskedAddress } from '../../src/publication/place-links.js';
import { addressFault } from '../../src/text/answer-faults.js';
import { chooseFirst, tooManyLinks } from '../../src/text/page-address.js';
import { buildContent, buildOffice, buildRequest } from '../support/builders.js';

const A = { id: 'a', name: 'เว็บไซต์ ก', url: 'https://a.go.th' };
const B = { id: 'b', name: 'เว็บไซต์ ข', url: 'https://b.go.th' };
const unknownA = { id: 'a', name: 'เว็บไซต์ ก' };
const unknownB = { id: 'b', name: 'เว็บไซต์ ข' };
const [ofA, alsoOfA, ofB, elsewhere] = [
  'https://a.go.th/1',
  'https://www.a.go.th/2',
  'https://b.go.th/1',
  'https://drive.google.com/1',
];

function contextOf(...sites: AddressContext['office']['sites']): AddressContext {
  const content = buildContent({ siteIds: sites.map(({ id }) => id) });
  return {
    request: buildRequest({ status: 'permitted', content }),
    office: { ...buildOffice(), sites },
    today: '2026-11-20',
    localPages: false,
    ofOthers: new Map(),
  };
}

const nothing: AskedAddress = {
  ...{ kind: 'pageAddress', as: 'publish', requestId: 'r', version: 1 },
  ...{ pages: [], unplaced: [], accepted: [] },
};

/** The tap that takes a link as one of the office's website. */
function accept(url: string): AddressInput {
  return { kind: 'accept', shown: fingerprint(url) };
}

/** The state after these messages and taps: the pages by site, and the next question. */
function known(context: AddressContext, ...inputs: (string | AddressInput)[]) {
  const asked = inputs.reduce<AskedAddress>((before, input) => {
    const step = addressStep(
      before,
      typeof input === 'string' ? { kind: 'text', text: input } : input,
      context,
    );
    return 'asked' in step ? step.asked : before;
  }, nothing);
  const pages = Object.fromEntries(asked.pages.map(({ siteId, url }) => [siteId, url]));
  return { pages, open: openPart(asked, context)?.kind ?? 'told' };
}

function faultOf(context: AddressContext, ...inputs: string[]): string | undefined {
  let asked = nothing;
  for (const text of inputs) {
    const step = addressStep(asked, { kind: 'text', text }, context);
    if ('fault' in step) return step.fault;
    asked = step.asked;
  }
  return undefined;
}

describe('for one website', () => {
  it.each([
    ['a link of its domain', [A], [ofA], { a: ofA }, 'told'],
    ['a link elsewhere is asked about', [A], [elsewhere], { a: elsewhere }, 'outside'],
    ['where no domain is known, any link is asked about', [unknownA], [ofA], { a: ofA }, 'outside'],
    ['a second link waits', [A], [ofA, alsoOfA], { a: ofA }, 'place'],
    ['a second link elsewhere waits too', [A], [ofA, elsewhere], { a: ofA }, 'place'],
    ['the same link again is no second one', [A], [ofA, ofA], { a: ofA }, 'told'],
  ])('%s', (_, sites, texts, pages, open) => {
    expect(known(contextOf(...sites), ...texts)).toEqual({ pages, open });
  });

  it('two links in one message are one too many', () => {
    expect(faultOf(contextOf(A), `${ofA} ${alsoOfA}`)).toBe(tooManyLinks(1));
  });
});

describe('for two websites', () => {
  it.each([
    ['a link of the second goes there', [A, B], [ofB], { b: ofB }, 'told'],
    ['two in one message, by their domains', [A, B], [`${ofB} ${ofA}`], { b: ofB, a: ofA }, 'told'],
    ['two in two messages, by their domains', [A, B], [ofB, ofA], { b: ofB, a: ofA }, 'told'],
    ['of one domain both: the second waits', [A, B], [`${ofA} ${alsoOfA}`], { a: ofA }, 'place'],
    [
      'one clear and one elsewhere in one message: the other is left',
      [A, B],
      [`${ofA} ${elsewhere}`],
      { a: ofA, b: elsewhere },
      'outside',
    ],
    ['a link elsewhere while one waits is asked about', [A, B], [ofA, elsewhere], { a: ofA }, 'place'],
    [
      'without domains a link is of the site that was asked for, and asked about',
      [unknownA, unknownB],
      [ofA],
      { a: ofA },
      'outside',
    ],
    [
      'without domains two in one message are asked about',
      [unknownA, unknownB],
      [`${ofA} ${ofB}`],
      {},
      'place',
    ],
  ])('%s', (_, sites, texts, pages, open) => {
    expect(known(contextOf(...sites), ...texts)).toEqual({ pages, open });
  });

  it('when one of two is told apart, the other is clear', () => {
    const context = contextOf(unknownA, unknownB);
    const told = known(context, `${ofA} ${ofB}`, { kind: 'place', siteId: 'b' }, accept(ofA), accept(ofB));
    expect(told).toEqual({ pages: { b: ofA, a: ofB }, open: 'told' });
  });

  it('a link that is nobody’s is forgotten, and a site that is not asked about gets none', () => {
    const context = contextOf(A, B);
    expect(known(context, ofA, elsewhere, { kind: 'drop' })).toEqual({ pages: { a: ofA }, open: 'told' });
    expect(known(context, ofA, elsewhere, { kind: 'place', siteId: 'c' }).open).toBe('place');
  });
});

describe('what is no link', () => {
  it('is asked for again while a link is wanted, and a choice is asked for where one is open', () => {
    expect(faultOf(contextOf(A), 'เสร็จแล้ว')).toBe(addressFault({ kind: 'notAnAddress' }));
    expect(faultOf(contextOf(A), ofA, alsoOfA, 'ขอดูก่อน')).toBe(chooseFirst.replace);
    expect(faultOf(contextOf(unknownA, unknownB), ofA, ofB, alsoOfA, 'ใช้ลิงก์ใหม่')).toBe(chooseFirst.place);
    expect(faultOf(contextOf(A), elsewhere, 'ใช่')).toBe(chooseFirst.outside);
  });

  it.each([
    ['ใช้ลิงก์ใหม่', alsoOfA],
    ['เอาอันใหม่แทนเลยค่ะ', alsoOfA],
    ['ใช้ลิงก์เดิมค่ะ', ofA],
    ['ไม่ใช้ลิงก์ใหม่', ofA],
  ])('%s chooses between two links, which are shown once more', (typed, url) => {
    expect(known(contextOf(A), ofA, alsoOfA, typed)).toEqual({ pages: { a: url }, open: 'told' });
  });

  it.each(['https://a.go.th/ข่าว/วัน เอดส์ โลก', 'https://a.go.th/files/annual report 2569.pdf'])(
    'with a space, %s is asked for again and never kept up to the space, as a reason neither',
    (typed) => {
      expect(faultOf(contextOf(A), typed)).toBe(addressFault({ kind: 'spaced' }));
      const correcting: AskedAddress = {
        ...nothing,
        as: 'correctAddress',
        pages: [{ siteId: 'a', url: ofA }],
      };
      const step = addressStep(correcting, { kind: 'text', text: typed }, contextOf(A));
      expect(step).toEqual({ fault: addressFault({ kind: 'spaced' }) });
    },
  );

  it('of this machine is refused, unless the program is only tried there', () => {
    const local = 'http://localhost:8080/news';
    expect(faultOf(contextOf(unknownA), local)).toBe(addressFault({ kind: 'inside', urls: [local] }));
    const tried = { ...contextOf(unknownA), localPages: true };
    expect(known(tried, local, accept(local))).toEqual({ pages: { a: local }, open: 'told' });
  });
});

it('whatever comes, no typed link takes the place of another, and what is told is complete', () => {
  const context = contextOf(A, B);
  const texts = fc.array(fc.constantFrom(ofA, alsoOfA, ofB, elsewhere, `${ofB} ${ofA}`, 'ok'), {
    maxLength: 6,
  });
  fc.assert(
    fc.property(texts, (all) => {
      let asked = nothing;
      for (const text of all) {
        const step = addressStep(asked, { kind: 'text', text }, context);
        if ('fault' in step) continue;
        expect(step.asked.pages.slice(0, asked.pages.length)).toEqual(asked.pages);
        asked = step.asked;
      }
      expect(toldAddress(asked, context) === undefined).toBe(openPart(asked, context) !== undefined);
    }),
  );
});
