/** A person's phone, for tests that read like a chat: says, taps, sees. */
import type { messagingApi } from '@line/bot-sdk';
import { personDoes } from '../people/person-does.js';
import {
  type SentFile,
  sendsAlbum,
  sendsExternalPhoto,
  sendsFile,
  sendsMedium,
  sendsPhoto,
} from '../people/sends-media.js';
import type { PersonAction } from '../protocol.js';
import type { Person } from '../state/people.js';
import type { World } from '../world.js';
import { findTappable, type Wanted } from './find-tappable.js';
import { pickMoment } from './pick-moment.js';
import { createReader, type Reader } from './reader.js';

/**
 * Every action resolves when the bot has answered the webhook, whatever it answered; replies are waited for by
 * `sees` and `next`. An action also counts as having read all that was there before it.
 */
export interface Phone extends Reader {
  userId: string;
  says(text: string): Promise<void>;
  /** Taps what says `label`: button, quick reply, rich menu area, or any component with an action. */
  taps(label: string, options?: Pick<Wanted, 'nth'>): Promise<void>;
  /** Taps a date picker and picks: `2026-11-20`, `13:30`, or `2026-11-20T13:30`, as its mode asks. */
  picksDate(label: string, moment: string): Promise<void>;
  /** A tap on something that is not shown: an old card, or postback data that somebody made up. */
  tapsAction(action: messagingApi.Action): Promise<void>;
  sendsFile(file: SentFile): Promise<void>;
  sendsPhoto(bytes: Buffer): Promise<void>;
  /** `total`: how many were chosen, where some never reach the bot. */
  sendsAlbum(photos: Buffer[], total?: number): Promise<void>;
  /** A picture that LINE does not keep. */
  sendsExternalPhoto(): Promise<void>;
  sendsVideo(bytes: Buffer): Promise<void>;
  sendsAudio(bytes: Buffer): Promise<void>;
  sendsSticker(): Promise<void>;
  sendsLocation(): Promise<void>;
  /** Unsends one of the person's own messages: 1 is the last, 2 the one before it. */
  unsends(nthLast?: number): Promise<void>;
  follows(): Promise<void>;
  blocks(): Promise<void>;
  unblocks(): Promise<void>;
  /** Links that the person opened by tapping, newest last. */
  openedLinks: string[];
}

type Act = (act: () => Promise<unknown>) => Promise<void>;

export function createPhone(world: World, person: Person): Phone {
  const reader = createReader(world, person);
  const acts: Act = async (act) => {
    reader.markAllRead();
    await act();
  };
  const does = (action: PersonAction) => acts(() => personDoes(world, person, action));

  return {
    ...reader,
    userId: person.userId,
    ...tapping(world, person, does),
    ...sendingMedia(world, person, acts),
    says: (text) => does({ type: 'says', text }),
    sendsSticker: () => does({ type: 'sendsSticker' }),
    sendsLocation: () => does({ type: 'sendsLocation' }),
    unsends: (nthLast = 1) => does({ type: 'unsends', entryId: ownEntryId(reader, nthLast) }),
    follows: () => does({ type: 'follows' }),
    blocks: () => does({ type: 'blocks' }),
    unblocks: () => does({ type: 'follows' }),
  };
}

type Tapping = Pick<Phone, 'taps' | 'picksDate' | 'tapsAction' | 'openedLinks'>;

function tapping(world: World, person: Person, does: (action: PersonAction) => Promise<void>): Tapping {
  const openedLinks: string[] = [];
  const find = (wanted: Wanted) => findTappable(world.chats.view(person), wanted);
  const tapsAction = (action: messagingApi.Action) => {
    if (action.type === 'uri' && action.uri) openedLinks.push(action.uri);
    return does({ type: 'taps', action });
  };
  return {
    openedLinks,
    tapsAction,
    taps: async (label, options = {}) => {
      const action = find({ label, ...options });
      if (action.type === 'datetimepicker') throw new Error(`'${label}' opens a date picker: use picksDate`);
      await tapsAction(action);
    },
    picksDate: async (label, moment) => {
      const action = find({ label, type: 'datetimepicker' }) as messagingApi.DatetimePickerAction;
      await does({ type: 'taps', action, params: pickMoment(action, moment) });
    },
  };
}

type SendingMedia = Pick<
  Phone,
  'sendsFile' | 'sendsPhoto' | 'sendsAlbum' | 'sendsExternalPhoto' | 'sendsVideo' | 'sendsAudio'
>;

function sendingMedia(world: World, person: Person, acts: Act): SendingMedia {
  const extra = { duration: 1_000 };
  return {
    sendsFile: (file) => acts(() => sendsFile(world, person, file)),
    sendsPhoto: (bytes) => acts(() => sendsPhoto(world, person, { bytes })),
    sendsAlbum: (photos, total) => acts(() => sendsAlbum(world, person, { photos, total })),
    sendsExternalPhoto: () => acts(() => sendsExternalPhoto(world, person)),
    sendsVideo: (bytes) => acts(() => sendsMedium(world, person, { kind: 'video', bytes, extra })),
    sendsAudio: (bytes) => acts(() => sendsMedium(world, person, { kind: 'audio', bytes, extra })),
  };
}

function ownEntryId({ view }: Reader, nthLast: number): string {
  const { person, entries } = view();
  const own = entries.filter((entry) => entry.kind === 'person');
  const entry = own.at(-nthLast);
  if (!entry) throw new Error(`${person.key} has sent only ${own.length} messages`);
  return entry.id;
}
