/** Asks an officer for a first profile: seven questions, each answer checked at once. */
import { basename } from 'node:path';
import * as words from '../text/new-office.js';
import type { TwoLanguages } from '../text/two-languages.js';
import type { Dialogue } from './ask-settings.js';
import { type NewOffice, type StepPattern, standardCategories } from './new-office.js';

/** @param file Where the profile will stand: its name is the office's id. */
export async function askOffice(dialogue: Dialogue, file: string): Promise<NewOffice> {
  const { questions } = words;
  const all = standardCategories();
  return {
    id: idOf(file),
    name: await askUntil(dialogue, questions.name, readText),
    shortName: await askUntil(dialogue, questions.shortName, readText),
    head: await askUntil(dialogue, questions.head, readText),
    siteUrl: await askUntil(dialogue, questions.siteUrl, readUrl),
    units: await askUntil(dialogue, questions.units, readList),
    categories: await askUntil(dialogue, words.categoriesQuestion(all), (typed) =>
      readNumbers(
        typed,
        all.map(({ number }) => number),
      ),
    ),
    pattern: await askUntil(dialogue, questions.pattern, readPattern),
  };
}

async function askUntil<T>(
  dialogue: Dialogue,
  question: TwoLanguages,
  read: (typed: string) => T | undefined,
): Promise<T> {
  for (;;) {
    const answer = read((await dialogue.ask(question)).trim());
    if (answer !== undefined) return answer;
    dialogue.say(words.notUnderstood);
  }
}

function idOf(file: string): string {
  const id = basename(file)
    .replace(/\.ya?ml$/, '')
    .toLowerCase()
    .replace(/[^a-z0-9-]+/g, '-');
  return id.replace(/^-+|-+$/g, '') || 'office';
}

function readText(typed: string): string | undefined {
  return typed === '' ? undefined : typed;
}

function readUrl(typed: string): string | undefined {
  const text = `https://${typed.replace(/^https?:\/\//, '')}`;
  return URL.canParse(text) && new URL(text).hostname.includes('.') ? text : undefined;
}

function readList(typed: string): string[] | undefined {
  const items = typed
    .split(/[,،，]/)
    .map((one) => one.trim())
    .filter(Boolean);
  return items.length > 0 ? [...new Set(items)] : undefined;
}

/** Nothing stands for all. */
function readNumbers(typed: string, all: string[]): string[] | undefined {
  if (typed === '') return all;
  const chosen = readList(typed.replace(/\s+/g, ',')) ?? [];
  return chosen.every((number) => all.includes(number)) ? chosen : undefined;
}

function readPattern(typed: string): StepPattern | undefined {
  const patterns: Record<string, StepPattern> = { 1: 'decide', 2: 'check', 3: 'group' };
  return patterns[typed];
}
