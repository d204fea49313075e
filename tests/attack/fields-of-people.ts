/** Questions about people, months and days whose answer is typed. */
import type { Asked } from '../../src/domain/conversation.js';
import { introductionFields } from '../../src/domain/person/person.js';
import { cast, type Who } from '../domain/rights-cast.js';
import type { TestApp } from '../support/start-app.js';
import { storedIn } from './cast-in-office.js';
import { inAddress } from './fields-of-requests.js';
import { openConversation, type TypedField } from './typed-field.js';

/** Those of the form, and those about a request. */
type OfOthers =
  | 'form'
  | 'act'
  | 'attach'
  | 'signedPaper'
  | 'pageAddress'
  | 'correctText'
  | 'nextReview'
  | 'extension';

interface Question {
  who: Who;
  /** Each way in which it may be open, by its name. */
  asked(personId: string): Record<string, Asked>;
  answers?: TypedField['answers'];
}

/** Whose problems the units are asked for. */
export const MONTH = '2026-11';
const period = { from: '2026-12-01', to: '2026-12-05' };

/** A kind that is missing here does not compile. */
const questions: Record<Exclude<Asked['kind'], OfOthers>, Question> = {
  discard: {
    who: 'owner',
    asked: () => ({ discard: { kind: 'discard' }, restart: { kind: 'discard', restarts: true } }),
  },
  actingOrder: {
    who: 'administrator',
    answers: (words) => [words, `12/2570 ${words}`],
    asked: (personId) => ({
      'actingOrder, its number': { kind: 'actingOrder', personId },
      'actingOrder, its number, the last of all': { kind: 'actingOrder', personId, period, covers: 'named' },
      'actingOrder, its days': { kind: 'actingOrder', personId, number: '1/2570' },
      'actingOrder, its extent': { kind: 'actingOrder', personId, number: '1/2570', period },
    }),
  },
  leave: { who: 'administrator', asked: (personId) => ({ leave: { kind: 'leave', personId } }) },
  personData: {
    who: 'administrator',
    answers: (words) => [words, `081-000-0007 ${words}`],
    asked: (personId) =>
      Object.fromEntries(
        introductionFields.map((field) => [`personData, ${field}`, { kind: 'personData', personId, field }]),
      ),
  },
  pause: { who: 'owner', asked: () => ({ pause: { kind: 'pause' } }) },
  search: { who: 'owner', asked: () => ({ search: { kind: 'search' } }) },
  pageOfTask: {
    who: 'webmaster',
    answers: (words) => [words, inAddress(words)],
    asked: () => ({ pageOfTask: { kind: 'pageOfTask', url: inAddress('1') } }),
  },
  successor: {
    who: 'administrator',
    asked: (personId) => ({ successor: { kind: 'successor', personId } }),
  },
  monthlyNote: {
    who: 'provider',
    asked: () => ({ monthlyNote: { kind: 'monthlyNote', month: MONTH, unit: 'strategy' } }),
  },
};

/** Whom most of them are about. */
const ABOUT = 'requester';

export function peopleFields(): TypedField[] {
  return Object.entries(questions).flatMap(([kind, { who, asked, answers }]) =>
    Object.keys(asked('')).map((name) => ({
      name,
      asks: kind,
      who,
      ...(answers && { answers }),
      async open(bot) {
        const question = asked(await asAtFirst(bot))[name];
        if (kind === 'pageOfTask') await storedIn(bot, 'publication.permitted');
        await openConversation(bot, who, { asked: question });
      },
    })),
  );
}

async function asAtFirst({ phone, stores }: TestApp): Promise<string> {
  const id = phone(ABOUT).userId;
  const { version = 0 } = (await stores.persons.get(id)) ?? {};
  await stores.persons.replace({ ...cast[ABOUT], id, version: version + 1 }, version);
  return id;
}
