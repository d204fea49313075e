/** As whom does the bot run, and as whom does the doctor look? What root can open says nothing about the bot. */
import { statSync } from 'node:fs';
import { folderHolder } from '../storage/sqlite/lock-data-folder.js';
import { currentUser, type User, userId, userName } from '../user-names.js';

/** The unit of systemd. */
export const SERVICE = 'publish-desk';

/** Whom `npm run setup` makes. */
export const SERVICE_USER = 'publish-desk';

/** The user of the process that holds the folder; else the one made for the service; else whoever looks. */
export function serviceUser(dataDir: string): User | undefined {
  const id = holderId(dataDir) ?? userId(SERVICE_USER);
  return id === undefined ? currentUser() : { id, name: userName(id) };
}

/** Undefined where it has ended, or runs on another machine or in a container. */
function holderId(dataDir: string): number | undefined {
  const holder = folderHolder(dataDir);
  try {
    return holder && statSync(`/proc/${holder.pid}`).uid;
  } catch {
    return undefined;
  }
}
