/** Any day that a request could name, for properties. */
import fc from 'fast-check';

export const anyDay = fc
  .date({ min: new Date('1900-01-01T00:00:00Z'), max: new Date('2199-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

/** Any day that is read without asking: within sixty years of 2026. */
export const anyDayNear = fc
  .date({ min: new Date('1966-01-01T00:00:00Z'), max: new Date('2086-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
