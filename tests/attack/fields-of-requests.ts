/** Questions about a request whose answer is typed: of every button that records words, with each of its answers still to be told. */
import type { Asked } from '../../src/domain/conversation.js';
import type { MoveAction } from '../../src/domain/request/actions.js';
import { correctableParts } from '../../src/domain/request/content.js';
import type { TestApp } from '../support/start-app.js';
import { storedIn } from './cast-in-office.js';
import { sceneOf } from './scenes.js';
import type { On } from './taps-of.js';
import { tapsOfActions } from './taps-of-actions.js';
import { nameOfQuestion, openConversation, type TypedField } from './typed-field.js';

/** The answers of these questions; one is open while it is not told. */
const told = ['value', 'reason', 'after', 'lastDay', 'pages'] as const;
type Told = (typeof told)[number];

/** Within an address all but letters and digits is written so. */
export function inAddress(words: string): string {
  return `https://www.example.go.th/?${new URLSearchParams({ q: words })}`;
}

export function requestFields(): TypedField[] {
  const open = tapsOfActions(on('', 1)).flatMap(({ does: [action], asked }, index) => {
    if (!action || !asked) return [];
    const lacking = told.filter((part) => part in asked);
    return [undefined, ...lacking].map((part) => ({
      ...field(action, asked, (at) => without(tapsOfActions(at)[index]?.asked, part)),
      name: `${action}, ${part ? `without ${part}` : 'all told'}`,
      ...(asked.kind === 'pageAddress' && part !== 'reason' && { answers: inWordsAndAddress }),
    }));
  });
  return [...open, ...correctableParts.map(correction), nextReview()];
}

const inWordsAndAddress = (words: string) => [words, inAddress(words)];

function correction(part: (typeof correctableParts)[number]): TypedField {
  const asked = { kind: 'correctText', part, requestId: '', version: 1 } as const;
  const of = field('correctText', asked, ({ id, v }) => ({ ...asked, requestId: id, version: v }));
  return { ...of, name: `correctText, ${part}` };
}

function nextReview(): TypedField {
  const asked = { kind: 'nextReview', requestId: '', version: 1 } as const;
  return field('confirmCurrent', asked, ({ id, v }) => ({ ...asked, requestId: id, version: v }));
}

/** A question that stands in the way of this action, for somebody who may do it. */
function field(action: MoveAction, asked: Asked, on: (at: On) => Asked | undefined): TypedField {
  const { who, situation, variant } = sceneOf({ does: [action] });
  return {
    name: action,
    asks: nameOfQuestion(asked),
    who,
    open: (bot) => openOn(bot, who, { request: storedIn(bot, situation, variant), on }),
  };
}

async function openOn(
  bot: TestApp,
  who: string,
  { request, on: askedOn }: { request: ReturnType<typeof storedIn>; on: (at: On) => Asked | undefined },
): Promise<void> {
  const { id, version } = await request;
  const asked = askedOn(on(id, version));
  await openConversation(bot, who, { asked: asked?.kind === 'pageAddress' ? withKnownPages(asked) : asked });
}

/** An address of an earlier request is asked about once more. */
function withKnownPages(asked: Extract<Asked, { kind: 'pageAddress' }>): Asked {
  return { ...asked, shared: asked.pages.map(({ url }) => url) };
}

function on(id: string, v: number): On {
  return { id, v, to: '', draftShown: '' };
}

function without(asked: Asked | undefined, part: Told | undefined): Asked | undefined {
  if (!asked || part === undefined) return asked;
  if (asked.kind === 'pageAddress' && part === 'pages') return { ...asked, pages: [] };
  const { [part]: _, ...left } = asked as Asked & Partial<Record<Told, unknown>>;
  return left as Asked;
}
