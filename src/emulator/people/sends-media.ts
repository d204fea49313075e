/** A person sends photos, files and the like; the bot fetches them from the data host. */
import { ulid } from 'ulid';
import type { Person } from '../state/people.js';
import type { WebhookEvent } from '../webhooks/events.js';
import type { Delivery } from '../webhooks/post-webhook.js';
import type { World } from '../world.js';
import { sendsMessage } from './sends-message.js';

export interface SentFile {
  name: string;
  bytes: Buffer;
}

/** Photos sent together carry the same set id; each is its own event. */
export interface ImageSet {
  id: string;
  index: number;
  total: number;
}

export async function sendsFile(world: World, person: Person, { name, bytes }: SentFile): Promise<Delivery> {
  const id = world.newMessageId();
  await world.media.keep(id, { kind: 'file', bytes, fileName: name });
  const file = { fileName: name, fileSize: bytes.length };
  return sendsMessage(world, person, {
    id,
    message: { type: 'file', ...file },
    content: { type: 'file', ...file, url: world.media.urlOf(id) },
    tokens: 'plain',
  });
}

export function sendsPhoto(
  world: World,
  person: Person,
  photo: { bytes: Buffer; imageSet?: ImageSet | undefined },
) {
  const imageSet = photo.imageSet && { imageSet: photo.imageSet };
  return sendsMedium(world, person, { kind: 'image', bytes: photo.bytes, extra: { ...imageSet } });
}

/** @param total how many were chosen, where some of them never reach the bot */
export async function sendsAlbum(
  world: World,
  person: Person,
  { photos, total = photos.length }: { photos: Buffer[]; total?: number | undefined },
): Promise<Delivery[]> {
  const id = ulid();
  return Promise.all(
    photos.map((bytes, at) => sendsPhoto(world, person, { bytes, imageSet: { id, index: at + 1, total } })),
  );
}

/** A picture that another program put into the chat: LINE holds only its address. */
export function sendsExternalPhoto(world: World, person: Person): Promise<Delivery> {
  const url = 'https://example.com/photo.jpg';
  const contentProvider = { type: 'external', originalContentUrl: url, previewImageUrl: url };
  return sendsMessage(world, person, {
    id: world.newMessageId(),
    message: { type: 'image', contentProvider },
    content: { type: 'image', url },
    tokens: 'quotable',
  });
}

interface SentMedium {
  kind: 'image' | 'video' | 'audio';
  bytes: Buffer;
  extra: Record<string, unknown>;
}

export async function sendsMedium(world: World, person: Person, { kind, bytes, extra }: SentMedium) {
  const id = world.newMessageId();
  await world.media.keep(id, { kind, bytes });
  const message: WebhookEvent = { type: kind, contentProvider: { type: 'line' }, ...extra };
  const url = world.media.urlOf(id);
  return sendsMessage(world, person, {
    ...{ id, message },
    content: { type: kind, url },
    tokens: kind === 'audio' ? 'plain' : 'quotable',
  });
}
