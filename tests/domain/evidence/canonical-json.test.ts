/** The text that is hashed: the same for the same value, as RFC 8785 has it. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from '../../../src/domain/evidence/canonical-json.js';

describe('canonical JSON', () => {
  it("is that of the RFC's own example (RFC 8785, 3.2.4)", () => {
    const example = {
      numbers: [333333333.3333333, 1e30, 4.5, 2e-3, 0.000000000000000000000000001],
      string: '\u20ac$\u000F\u000aA\'\u0042\u0022\u005c\\"/',
      literals: [null, true, false],
    };
    expect(canonicalJson(example)).toBe(
      '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
    );
  });

  it('sorts names by their code units, also those that look like numbers (RFC 8785, 3.2.3)', () => {
    const names = { '\u20ac': 1, '\r': 2, '\ufb33': 3, '1': 4, '\ud83d\ude00': 5, '\u0080': 6, '\u00f6': 7 };
    const values = [...canonicalJson(names).matchAll(/:(\d)/g)].map(([, value]) => value);
    expect(values.join('')).toBe('2467153');
  });

  it('is the same in whichever order fields were written, and after any journey as JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = canonicalJson(value);
        expect(canonicalJson(JSON.parse(text))).toBe(text);
        expect(canonicalJson(reversed(value))).toBe(text);
      }),
    );
  });

  it('takes a date as JSON does, leaves out what is not there, and knows no half characters', () => {
    const at = new Date('2026-11-26T02:30:00Z');
    expect(canonicalJson({ at, reason: undefined })).toBe('{"at":"2026-11-26T02:30:00.000Z"}');
    expect(canonicalJson('\ud800')).toBe(canonicalJson('\ufffd'));
  });
});

function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([name, one]) => [name, reversed(one)]),
  );
}
