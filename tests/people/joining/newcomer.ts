/** A newcomer who gives the introduction, and what the newcomer reads. */
import { randomUUID } from 'node:crypto';
import type { Person } from '../../../src/domain/person/person.js';
import { readIntroductionValue } from '../../../src/line/introduction-choice.js';
import { introduceHandler } from '../../../src/people/joining/chat.js';
import type { IntroductionInput } from '../../../src/people/joining/introduction-step.js';
import type { TestDeps } from '../../support/build-deps.js';
import { wordsOf } from '../../support/words-of.js';

export const newcomerId = 'U0000000000000000000000000000000a';

export function createNewcomer(deps: TestDeps, personId = newcomerId) {
  const sends = async (input: IntroductionInput, actKey: string = randomUUID()) =>
    wordsOf(await introduceHandler(deps, { personId, input, actKey }));
  return {
    sends,
    follows: () => sends({ kind: 'follow' }),
    says: (text: string, actKey?: string) => sends({ kind: 'text', text }, actKey),
    chooses: (value: string, actKey?: string) => sends(choiceOf(value), actKey),
    async introducesHerself() {
      await sends({ kind: 'follow' });
      await sends({ kind: 'text', text: 'สมหญิง ตัวอย่าง' });
      await sends({ kind: 'text', text: 'นักวิชาการสาธารณสุข' });
      await sends(choiceOf('unit:disease-control'));
      return sends({ kind: 'text', text: '081-234-5678' });
    },
    async record(): Promise<Person> {
      const person = await deps.stores.persons.get(personId);
      if (!person) throw new Error('nobody by this id is known');
      return person;
    },
  };
}

/** @param value as an `introduce` button says it */
export function choiceOf(value: string): IntroductionInput {
  return { kind: 'choice', choice: readIntroductionValue(value) };
}
