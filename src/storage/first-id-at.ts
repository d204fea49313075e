/** Ids are ULIDs, which begin with the time at which they were made: those of an earlier time sort below this text. */
import { encodeTime } from 'ulid';

const TIME_LENGTH = 10;
const RANDOM_PART = '0'.repeat(16);

export function firstIdAt(at: Date): string {
  return encodeTime(at.getTime(), TIME_LENGTH) + RANDOM_PART;
}
