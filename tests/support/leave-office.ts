/** An administrator has said of somebody that this person left the office. */
import { withStatus } from '../../src/domain/person/person.js';
import type { TestApp } from './start-app.js';

export async function leavesOffice({ stores, app }: TestApp, name: string): Promise<void> {
  const person = (await stores.persons.list()).find((one) => one.name === name);
  if (!person) throw new Error('nobody has this name');
  const left = withStatus(person, 'left', { at: app.deps.now(), by: 'U9' });
  await stores.persons.replace({ ...left, version: person.version + 1 }, person.version);
}
