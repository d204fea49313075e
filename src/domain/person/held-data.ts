/** Data held about one person: of each stored document the parts that name that person, or all of it where it is the person's own. */

/** A stored document in which the id of a person stands, as JSON says it. */
export interface NamingDocument {
  /** As `StoreCopy` names it, and `claims`. */
  kind: string;
  document: Record<string, unknown>;
}

export interface HeldPart {
  /** `history[2]`. */
  where: string;
  value: unknown;
}

/** document: it is the person's own. parts: it is not, and these are the parts that name the person. */
export type HeldRecord =
  | { kind: string; document: Record<string, unknown> }
  | { kind: string; about: Record<string, unknown>; parts: HeldPart[] };

/** A call or act of the person in the traffic log. */
export interface NotedCall {
  at: string;
  act: string;
  address: string;
  forwardedFor?: string | undefined;
  result: string | number;
}

/** The field by which a document is some person's own. */
const ownerFields: Record<string, string> = {
  persons: 'id',
  conversations: 'personId',
  events: 'chatId',
  messages: 'personId',
  fileAccesses: 'personId',
};

/** They open or prove something: no data about a person, and not to be handed out. */
const SECRETS = new Set(['replyToken', 'quoteToken', 'markAsReadToken', 'retryKey', 'accountCode']);

export function heldRecord({ kind, document: stored }: NamingDocument, personId: string): HeldRecord {
  const document = withoutSecrets(stored);
  if (isOwn({ kind, document }, personId)) return { kind, document };
  const about = Object.fromEntries(Object.entries(document).filter(([, value]) => !isObject(value)));
  return { kind, about, parts: [...partsNaming(document, personId)] };
}

export function isOwn({ kind, document }: NamingDocument, personId: string): boolean {
  if (kind !== 'requests')
    return Object.hasOwn(ownerFields, kind) && document[ownerFields[kind] ?? ''] === personId;
  const { requester } = document;
  return isObject(requester) && requester.personId === personId;
}

/** Whether the id stands there, and not as a part of another one. */
export function namesPerson(text: string, personId: string): boolean {
  for (let at = text.indexOf(personId); at !== -1; at = text.indexOf(personId, at + 1)) {
    const around = `${text[at - 1] ?? ' '}${text[at + personId.length] ?? ' '}`;
    if (!/[0-9A-Za-z]/.test(around)) return true;
  }
  return false;
}

function* partsNaming(value: object, personId: string, above = ''): Generator<HeldPart> {
  for (const [name, inner] of Object.entries(value)) {
    const where = Array.isArray(value) ? `${above}[${name}]` : above === '' ? name : `${above}.${name}`;
    if (!namesPerson(JSON.stringify(inner), personId)) continue;
    const isWhole = !isObject(inner) || Array.isArray(value) || Object.values(inner).includes(personId);
    if (isWhole) yield { where, value: inner };
    else yield* partsNaming(inner, personId, where);
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function withoutSecrets(document: Record<string, unknown>): Record<string, unknown> {
  return JSON.parse(JSON.stringify(document, (name, value) => (SECRETS.has(name) ? undefined : value)));
}
