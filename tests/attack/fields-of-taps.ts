/** Words in the data of buttons and in what a date picker gives, where our own buttons have an id, a choice or a day. */
import { type QuestionName, questionNames } from '../../src/domain/conversation.js';
import { contextOf } from '../../src/form/form-view.js';
import { questionNamed } from '../../src/form/questions.js';
import { postbackSchema } from '../../src/line/postback.js';
import type { Who } from '../domain/rights-cast.js';
import type { TestApp } from '../support/start-app.js';
import { storedIn } from './cast-in-office.js';
import { draftAt, FILLS, filler } from './fields-of-form.js';
import { sceneOf } from './scenes.js';
import { tapsOfActions } from './taps-of-actions.js';
import { openConversation, type TypedField } from './typed-field.js';

export function tapFields(): TypedField[] {
  return [
    ...openTexts(),
    ...questionNames.map(chosenAt),
    ...questionNames.map(pickedAt),
    ...daysOnRequests(),
  ];
}

/** A field that takes it takes any text. */
const ANY_TEXT = 'any text';
/** For the other fields: each gets the first that it takes. */
const samples = [
  '01KA0000000000000000000001',
  `U${'0'.repeat(32)}`,
  '2026-11',
  '2026-12-01',
  '1',
  '0123456789ab',
  'yes',
];

type Fields = Record<string, { safeParse(value: unknown): { success: boolean } }>;

/** Fields of the codec that any text fits. */
function openTexts(): TypedField[] {
  return postbackSchema.options.flatMap(({ shape }) => {
    const {
      do: { value: name },
      ...others
    } = shape;
    const fields = others as Fields;
    const open = Object.keys(fields).filter((key) => fields[key]?.safeParse(ANY_TEXT).success);
    return open.flatMap((key) =>
      TAPPERS.map((who) => ({
        name: `${key} of ${name}, tapped by ${who}`,
        who,
        open: (bot: TestApp) => openConversation(bot, who, {}),
        tap: async (bot: TestApp, words: string) => ({
          data: asData({ do: name, ...(await filledIn(bot, fields)), [key]: words }),
        }),
      })),
    );
  });
}

/** They may do most of what such buttons do. */
const TAPPERS: Who[] = ['webmaster', 'administrator'];

async function filledIn(bot: TestApp, fields: Fields): Promise<Record<string, string>> {
  const { id } = await storedIn(bot, 'online');
  const all = [id, bot.phone('requester').userId, ...samples];
  const found = Object.entries(fields).map(([key, field]) => [
    key,
    all.find((one) => field.safeParse(one).success) ?? optionOf(field),
  ]);
  return Object.fromEntries(found.filter(([, value]) => value !== undefined));
}

/** The first choice of a list. */
function optionOf(field: object): string | undefined {
  return 'options' in field && Array.isArray(field.options) ? field.options[0] : undefined;
}

function chosenAt(question: QuestionName): TypedField {
  return {
    ...atQuestion(question),
    name: `a choice at ${question}`,
    tap: async (bot, value) => ({ data: asData({ ...(await answerTo(bot, question)), value }) }),
  };
}

/** By its date picker; where it has none, as if it had. */
function pickedAt(question: QuestionName): TypedField {
  return {
    ...atQuestion(question),
    name: `a day at ${question}`,
    async tap(bot, words) {
      const context = contextOf(bot.app.deps, filler, { parked: [] });
      const [picker] = questionNamed(question)?.view(draftAt(bot, question), context).dates ?? [];
      const data = asData({ ...(await answerTo(bot, question)), value: picker?.value ?? '' });
      return { data, params: { [picker?.mode ?? 'date']: words } };
    },
  };
}

function atQuestion(question: QuestionName): Pick<TypedField, 'who' | 'open'> {
  return {
    who: FILLS,
    open: (bot) => openConversation(bot, FILLS, { asked: { kind: 'form' }, draft: draftAt(bot, question) }),
  };
}

async function answerTo({ stores, phone }: TestApp, question: QuestionName) {
  const { draft } = (await stores.conversations.get(phone(FILLS).userId)) ?? {};
  return { do: 'answer', draft: draft?.requestId ?? '', question };
}

/** Buttons with a day, which is left to the picker. */
function daysOnRequests(): TypedField[] {
  return tapsOfActions({ id: '', v: 1, to: '', draftShown: '' }).flatMap((row, index) =>
    row.taps.flatMap((one, at) => ('day' in one ? [dayOf(row.does, { index, at, name: one.do })] : [])),
  );
}

function dayOf(
  does: ReturnType<typeof tapsOfActions>[number]['does'],
  { index, at, name }: { index: number; at: number; name: string },
): TypedField {
  const { who, situation, variant } = sceneOf({ does });
  return {
    name: `a day of ${name}`,
    who,
    open: (bot) => openConversation(bot, who, {}),
    async tap(bot, words) {
      const { id, version: v } = await storedIn(bot, situation, variant);
      const { day: _, ...tap } = {
        day: '',
        ...tapsOfActions({ id, v, to: '', draftShown: '' })[index]?.taps[at],
      };
      return { data: asData(tap as Record<string, string>), params: { date: words } };
    },
  };
}

/** LINE takes no more. */
const MAX_DATA = 300;

function asData(fields: Record<string, string>): string {
  return `${new URLSearchParams(fields)}`.slice(0, MAX_DATA);
}
