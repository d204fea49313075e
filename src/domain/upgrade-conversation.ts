/** Conversations as older programs stored them, brought to the present shape: one step for each schema. */

type Stored = Record<string, unknown>;

/** Entry n leads from schema n + 1 to the next one. */
export const conversationUpgrades: readonly ((old: Stored) => Stored)[] = [withOneKindOfAct];

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
