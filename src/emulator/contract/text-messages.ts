/** Text messages, plain and with substitutions. */
import * as z from 'zod';
import { commonFields } from './common-fields.js';
import { quoteToken, units } from './text-fields.js';

const emoji = z.strictObject({ index: z.int().min(0), productId: units(100), emojiId: units(100) });

const textFields = {
  text: units(5_000),
  emojis: z.array(emoji).max(20, 'Size must be between 0 and 20').optional(),
  quoteToken: quoteToken.optional(),
};
export const textMessage = z
  .strictObject({ type: z.literal('text'), ...textFields, ...commonFields })
  .superRefine(checkEmojiPlaces);

interface TextWithEmojis {
  text: string;
  emojis?: { index: number }[] | undefined;
}

/** Each emoji replaces a `$` that stands at its UTF-16 index. */
function checkEmojiPlaces({ text, emojis = [] }: TextWithEmojis, context: z.RefinementCtx): void {
  emojis.forEach(({ index }, at) => {
    if (text.charAt(index) === '$') return;
    context.addIssue({
      code: 'custom',
      path: ['emojis', at, 'index'],
      message: 'no placeholder at the index',
    });
  });
}

const substitution = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('mention'),
    mentionee: z.discriminatedUnion('type', [
      z.strictObject({ type: z.literal('user'), userId: units(33) }),
      z.strictObject({ type: z.literal('all') }),
    ]),
  }),
  z.strictObject({ type: z.literal('emoji'), productId: units(100), emojiId: units(100) }),
]);

const substitutionKey = z.string().regex(/^[A-Za-z0-9_]{1,20}$/, 'invalid key');

export const textV2Message = z
  .strictObject({
    type: z.literal('textV2'),
    text: units(5_000),
    substitution: z.record(substitutionKey, substitution).optional(),
    quoteToken: quoteToken.optional(),
    ...commonFields,
  })
  .superRefine(checkSubstitution);

interface TextWithSubstitution {
  text: string;
  substitution?: Record<string, { type: 'mention' | 'emoji' }> | undefined;
}

function checkSubstitution(
  { text, substitution = {} }: TextWithSubstitution,
  context: z.RefinementCtx,
): void {
  const refuse = (path: string, message: string) =>
    context.addIssue({ code: 'custom', path: [path], message });
  const kinds = Object.values(substitution).map(({ type }) => type);

  if (kinds.length > 100) refuse('substitution', 'Size must be between 0 and 100');
  for (const kind of ['mention', 'emoji'] as const) {
    if (kinds.filter((one) => one === kind).length > 20)
      refuse('substitution', `there must not be more than 20 ${kind}s`);
  }
  const keys = placeholderKeys(text);
  if (keys === null) refuse('text', 'unbalanced braces');
  const unknown = keys?.find((key) => !Object.hasOwn(substitution, key));
  if (unknown !== undefined) refuse('text', `no substitution for {${unknown}}`);
}

/** The keys of all `{key}`; `{{` and `}}` are braces themselves. Null when a brace has no partner. */
function placeholderKeys(text: string): string[] | null {
  const rest = text.replaceAll(/\{\{|\}\}/g, '');
  const keys = [...rest.matchAll(/\{([A-Za-z0-9_]{1,20})\}/g)].map((match) => match[1] ?? '');
  return /[{}]/.test(rest.replaceAll(/\{[A-Za-z0-9_]{1,20}\}/g, '')) ? null : keys;
}
