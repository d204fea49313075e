/** Users of this machine by their names, as far as /etc/passwd knows them. */
import { readFileSync } from 'node:fs';

export interface User {
  id: number;
  groupId?: number;
  name: string;
}

/** Its number, where it has no name. */
export function userName(id: number): string {
  return users().find((one) => one.id === id)?.name ?? String(id);
}

export function userId(name: string): number | undefined {
  return users().find((one) => one.name === name)?.id;
}

export function userGroupId(name: string): number | undefined {
  return users().find((one) => one.name === name)?.groupId;
}

/** Who runs this process; undefined on Windows. */
export function currentUser(): User | undefined {
  const id = process.getuid?.();
  return id === undefined ? undefined : { id, name: userName(id) };
}

function users(): User[] {
  try {
    return readFileSync('/etc/passwd', 'utf8').split('\n').flatMap(readUser);
  } catch {
    return [];
  }
}

function readUser(line: string): User[] {
  const [name, , id, groupId] = line.split(':');
  return name && id ? [{ id: Number(id), groupId: Number(groupId), name }] : [];
}
