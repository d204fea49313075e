/** What an office decides: the shape of its profile (*.yaml), checked at start. Every Thai word of an office stands there. */
import { z } from 'zod';

/** `from: document` needs the file and line it was read from; `from: setting` is our default where the document is silent. */
const source = z.string().min(1);

const timeLimit = z.object({ minutes: z.number().int().positive() });

const role = z.enum(['requester', 'approver', 'webmaster', 'executive', 'administrator']);

const step = z.object({
  id: z.string().min(1),
  kind: z.enum(['check', 'decide']),
  role: z.enum(['approver', 'webmaster']),
  /** In what capacity the tap signs, as printed on the form. */
  capacity: z.string().min(1),
  timeLimit: timeLimit.optional(),
  source: source.optional(),
});

const item = z.object({ id: z.string().min(1), name: z.string().min(1) });

const category = z.object({
  id: z.string().min(1),
  number: z.string().min(1),
  name: z.string().min(1),
  items: z.array(item).default([]),
  /** A rule of the document, shown while this category is filled in. */
  rule: z.string().optional(),
  source: source.optional(),
});

const unit = z.object({ id: z.string().min(1), name: z.string().min(1), source: source.optional() });

export const officeSchema = z
  .strictObject({
    id: z.string().regex(/^[a-z0-9-]+$/),
    name: z.string().min(1),
    shortName: z.string().min(1),
    /** Position of the head, as it signs. */
    head: z.string().min(1),
    units: z.array(unit).min(1),
    /** May a person type a unit that is not in the list? */
    otherUnits: z.boolean().default(true),
    roleTitles: z.record(role, z.string().min(1)),
    categories: z.array(category).min(1),
    submit: z.object({
      capacity: z.string().min(1),
      timeLimit: timeLimit.optional(),
      source: source.optional(),
    }),
    steps: z.array(step).min(1),
    publish: z.object({
      capacity: z.string().min(1),
      timeLimit: timeLimit.optional(),
      source: source.optional(),
    }),
    refusal: z.object({ notifyBackByWebmaster: z.boolean(), source: source.optional() }),
    decideOwnRequest: z.boolean().default(false),
    certification: z.string().min(1),
    refusalReasons: z.array(z.string().min(1).max(100)).min(1).max(8),
    form: z.object({
      subjectMaxLength: z.number().int().positive().default(150),
      detailsMaxLength: z.number().int().positive().default(1000),
      infoPeriodRequired: z.boolean().default(false),
      /** The furthest review date of a publication without an end. */
      reviewWithinMonths: z.number().int().positive().default(12),
      /** After this silence a text is no longer taken as the answer to the open question. */
      resumeAfterMinutes: z.number().int().positive().default(60),
    }),
    files: z.object({
      extensions: z.array(z.string().regex(/^[a-z0-9]+$/)).min(1),
      maxMegabytes: z.number().positive().max(200).default(20),
      maxCount: z.number().int().positive().max(20).default(10),
    }),
  })
  .superRefine((office, context) => {
    const last = office.steps.at(-1);
    if (last?.kind !== 'decide') {
      context.addIssue({
        code: 'custom',
        path: ['steps', office.steps.length - 1, 'kind'],
        message: 'the last step must be of kind "decide"',
      });
    }
    for (const [index, one] of office.categories.entries()) {
      if (office.categories.findIndex((other) => other.id === one.id) !== index) {
        context.addIssue({
          code: 'custom',
          path: ['categories', index, 'id'],
          message: `"${one.id}" is used twice`,
        });
      }
    }
  });

export type Office = z.infer<typeof officeSchema>;
export type Step = Office['steps'][number];
export type Category = Office['categories'][number];
export type Role = z.infer<typeof role>;
export const roles = role.options;
