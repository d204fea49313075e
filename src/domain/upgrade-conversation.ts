/** Conversations as older programs stored them, brought to the present shape: one step for each schema. */

type Stored = Record<string, unknown>;

/** Entry n leads from schema n + 1 to the next one. */
export const conversationUpgrades: readonly ((old: Stored) => Stored)[] = [withOneKindOfAct, withPages];

/** Refusing, taking down and publishing each had a question of its own. */
function withOneKindOfAct({ asked, ...conversation }: Stored): Stored {
  if (typeof asked !== 'object' || asked === null) return conversation;
  return { ...conversation, asked: asAct(asked as Stored) };
}

function asAct({ kind, as, reason, url, ...asked }: Stored): Stored {
  switch (kind) {
    case 'refusalReason':
      return { ...asked, kind: 'act', act: as ?? 'refuse', value: reason };
    case 'takeDownReason':
      return { ...asked, kind: 'act', act: as, value: reason };
    case 'pageAddress':
      return { ...asked, kind: 'act', act: 'publish', value: url };
    default:
      return { ...asked, kind };
  }
}

/** The address of a page was an act's value like a reason, of one website at a time. */
function withPages({ asked, ...conversation }: Stored): Stored {
  if (typeof asked !== 'object' || asked === null) return conversation;
  const { kind, act, siteId, value, ...rest } = asked as Stored;
  if (kind !== 'act' || act !== 'publish') return { ...conversation, asked };
  const isTold = typeof siteId === 'string' && typeof value === 'string';
  const pages = isTold ? [{ siteId, url: value }] : [];
  const question = { ...rest, kind: 'pageAddress', as: 'publish', pages, unplaced: [], accepted: [] };
  return { ...conversation, asked: question };
}
