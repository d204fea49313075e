/** A wish or question as it is compared: behind a greeting, before the particles with which speech ends, without spaces. */
import { compactWords, withoutEndings } from './plain-words.js';
import { withoutGreeting } from './read-courtesy.js';

const PARTICLE = /(?<=.{3})(?:เนี่ย|ล่ะ|อะ|วะ|น้อ|หนอ|เถอะ|เหอะ)$/;

export function wishWords(text: string): string {
  return withoutParticles(withoutGreeting(compactWords(text)));
}

function withoutParticles(words: string): string {
  const rest = words.replace(PARTICLE, '');
  return rest === words ? words : withoutParticles(withoutEndings(rest));
}
