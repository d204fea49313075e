/** Action objects, and which of them may stand where with what label. */
import * as z from 'zod';
import { checkPicker, datetimePickerFields } from './datetime-picker.js';
import { units, visible } from './text-fields.js';
import { linkUri } from './urls.js';

const postbackFields = {
  data: units(300),
  displayText: visible(300).optional(),
  text: visible(300).optional(),
  inputOption: z.enum(['closeRichMenu', 'openRichMenu', 'openKeyboard', 'openVoice']).optional(),
  fillInText: visible(300).optional(),
};
type Postback = z.infer<z.ZodObject<typeof postbackFields>>;

const altUri = z.strictObject({ desktop: linkUri() }).optional();
const richMenuAliasId = z.string().regex(/^[a-z0-9_-]{1,32}$/, 'invalid richMenuAliasId');

/** The label's rule depends on the place alone, so each place gets its own set of actions. */
const anywhere = (label: z.ZodType) =>
  [
    z.strictObject({ type: z.literal('postback'), label, ...postbackFields }).superRefine(checkPostback),
    z.strictObject({ type: z.literal('message'), label, text: visible(300) }),
    z
      .strictObject({ type: z.literal('datetimepicker'), label, ...datetimePickerFields })
      .superRefine(checkPicker),
    z.strictObject({ type: z.literal('clipboard'), label, clipboardText: units(1_000) }),
  ] as const;

const plainUri = (label: z.ZodType) => z.strictObject({ type: z.literal('uri'), label, uri: linkUri() });
/** Only Flex Messages know another address for the desktop. */
const flexUri = (label: z.ZodType) => plainUri(label).extend({ altUri });

const phoneOnly = (label: z.ZodType) =>
  [
    z.strictObject({ type: z.literal('camera'), label }),
    z.strictObject({ type: z.literal('cameraRoll'), label }),
    z.strictObject({ type: z.literal('location'), label }),
  ] as const;

const richMenuSwitch = (label: z.ZodType) =>
  z.strictObject({ type: z.literal('richmenuswitch'), label, richMenuAliasId, data: units(300) });

const required = (max: number) => visible(max);
const optional = (max: number) => visible(max).optional();

export const templateAction = oneOf([...anywhere(required(20)), plainUri(required(20))]);
export const templateDefaultAction = oneOf([...anywhere(optional(20)), plainUri(optional(20))]);
export const imageCarouselAction = oneOf([...anywhere(optional(12)), plainUri(optional(12))]);
export const flexButtonAction = oneOf([...anywhere(required(40)), flexUri(required(40))]);
export const flexAction = oneOf([...anywhere(optional(40)), flexUri(optional(40))]);
export const flexVideoAction = oneOf([flexUri(optional(40))]);
export const quickReplyAction = oneOf([
  ...anywhere(required(20)),
  plainUri(required(20)),
  ...phoneOnly(required(20)),
]);
export const richMenuAction = oneOf([
  ...anywhere(optional(20)),
  plainUri(optional(20)),
  richMenuSwitch(optional(20)),
]);

type ActionSchemas = Parameters<
  typeof z.discriminatedUnion<readonly [z.core.$ZodTypeDiscriminable], 'type'>
>[1];
function oneOf(actions: readonly z.core.$ZodTypeDiscriminable[]) {
  return z.discriminatedUnion('type', actions as unknown as ActionSchemas);
}

function checkPostback(action: Postback, context: z.RefinementCtx): void {
  if (action.displayText !== undefined && action.text !== undefined) {
    context.addIssue({ code: 'custom', path: ['text'], message: 'cannot be set together with displayText' });
  }
  if (action.fillInText !== undefined && action.inputOption !== 'openKeyboard') {
    context.addIssue({
      code: 'custom',
      path: ['fillInText'],
      message: 'can be set only with inputOption openKeyboard',
    });
  }
}
