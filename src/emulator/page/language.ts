/** The language of the page's own words. */
import type { InTwoLanguages } from '../guide/guide.js';
import { keep, kept } from './kept.js';

export type Language = keyof InTwoLanguages;

const KEPT_AS = 'language';

export const language: Language = kept(KEPT_AS) === 'en' ? 'en' : 'th';

export function inLanguage(text: InTwoLanguages): string {
  return text[language];
}

/** Loads the page anew, which loses nothing. */
export function switchLanguage(): void {
  keep(KEPT_AS, language === 'en' ? 'th' : 'en');
  location.reload();
}
