/** Photos that were sent together, counted until their last. */
import { expect, test } from 'vitest';
import type { Album } from '../../src/domain/conversation.js';
import { albumsWith, completeAlbum } from '../../src/form/album.js';

const one = { id: 'one', total: 2 };
const other = { id: 'other', total: 2 };

const gone = { kind: 'rejected', sentence: 'gone' } as const;

function after(...sets: { id: string; total: number }[]): Album[] {
  return sets.reduce<Album[]>((albums, set) => albumsWith(albums, gone, set), []);
}

test('the photos of two albums may come in turns, and each album is told when it is complete', () => {
  expect(completeAlbum(after(one, other), one)).toBeUndefined();
  expect(completeAlbum(after(one, other, one), one)).toMatchObject({ seen: 2, refusals: [gone.sentence] });
  expect(completeAlbum(after(one, other, one), other)).toBeUndefined();
  expect(completeAlbum(after(one, other, one, other), other)).toMatchObject({
    seen: 2,
    refusals: [gone.sentence],
  });
});

test('albums of long ago are forgotten', () => {
  const many = Array.from({ length: 50 }, (_, index) => ({ id: `${index}`, total: 2 }));
  expect(after(...many).length).toBeLessThan(10);
});
