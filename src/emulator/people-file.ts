/** People and account of an emulator run, from a YAML file. */
import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import * as z from 'zod';

const person = z.strictObject({
  key: z.string().regex(/^[a-z0-9-]+$/, 'use small letters, digits and dashes'),
  name: z.string().min(1),
  role: z.string().default(''),
  device: z.enum(['phone', 'pc']).default('phone'),
  follows: z.boolean().default(true),
});

const peopleFile = z.strictObject({
  channel: z
    .strictObject({
      name: z.string().optional(),
      secret: z.string().optional(),
      accessToken: z.string().optional(),
    })
    .default({}),
  quota: z.int().min(0).optional(),
  people: z.array(person).min(1),
});

export type PeopleFile = z.infer<typeof peopleFile>;

export async function readPeopleFile(path: string | URL): Promise<PeopleFile> {
  const checked = peopleFile.safeParse(parse(await readFile(path, 'utf8')));
  if (checked.success) return checked.data;
  throw new Error(`${path} can't be used:\n${z.prettifyError(checked.error)}`);
}
