/** The codec of the `value` of an `introduce` button. */
import type { IntroductionChoice } from '../domain/person/introduction-choice.js';
import { introductionFields } from '../domain/person/person.js';

export function introductionValue(choice: IntroductionChoice): string {
  if (choice.kind === 'confirm' || choice.kind === 'asTyped') return choice.kind;
  return `${choice.kind}:${choice.kind === 'edit' ? choice.field : choice.unitId}`;
}

/** @returns undefined for anything that no card of ours says. */
export function readIntroductionValue(value: string): IntroductionChoice | undefined {
  const [, kind, rest = ''] = /^(confirm|asTyped|edit|unit)(?::(.*))?$/.exec(value) ?? [];
  if (kind === 'confirm' || kind === 'asTyped') return { kind };
  if (kind === 'unit') return { kind, unitId: rest };
  const field = introductionFields.find((one) => one === rest);
  return kind === 'edit' && field ? { kind, field } : undefined;
}
