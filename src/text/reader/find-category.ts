/** Finds the categories in whose names, or in whose items' names, a typed word stands; and the items alone. */
import type { Category } from '../../offices/office.js';
import { compactWords } from './plain-words.js';

/** A shorter word stands everywhere. */
const MIN_LENGTH = 3;
const MOST = 5;

export interface FoundCategory {
  category: Category;
  /** The item that has the word; absent: the category itself. */
  found?: string;
}

/** The entries of a list in whose names a typed word stands. */
export function entriesWith<Entry extends { name: string }>(
  text: string,
  entries: readonly Entry[],
): Entry[] {
  const word = compactWords(text);
  if (word.length < MIN_LENGTH) return [];
  return entries.filter(({ name }) => compactWords(name).includes(word)).slice(0, MOST);
}

export function categoriesWith(text: string, categories: readonly Category[]): FoundCategory[] {
  const word = compactWords(text);
  if (word.length < MIN_LENGTH) return [];
  const has = (name: string) => compactWords(name).includes(word);
  const found = categories.flatMap((category): FoundCategory[] => {
    if (has(category.name)) return [{ category }];
    const item = category.items.find(({ name }) => has(name));
    return item ? [{ category, found: item.name }] : [];
  });
  return found.slice(0, MOST);
}
