/** How long a step has waited. */
import { expect, test } from 'vitest';
import { waitingTime } from '../../src/text/waiting-time.js';
import { permitted, refused, usual } from '../flex-templates/sample-requests.js';
import { minutesLater } from '../support/builders.js';

test('within the limit, the limit is named', () => {
  expect(waitingTime(usual, minutesLater(5))).toEqual({
    words: 'รอมาแล้ว 5 นาที · กำหนดภายใน 5 นาที',
    isOver: false,
  });
});

test('over the limit, the words say so', () => {
  expect(waitingTime(usual, minutesLater(6))).toEqual({
    words: 'รอมาแล้ว 6 นาที · เกินเวลาที่กำหนด (5 นาที)',
    isOver: true,
  });
});

test('the webmaster has a separate limit, from the permit on', () => {
  expect(waitingTime(permitted, minutesLater(20)).words).toBe('รอมาแล้ว 8 นาที · เกินเวลาที่กำหนด (5 นาที)');
});

test('a requester who corrects has no limit', () => {
  expect(waitingTime(refused, minutesLater(600)).isOver).toBe(false);
});

test('a clock that goes backwards does not show a negative time', () => {
  expect(waitingTime(usual, minutesLater(-3)).words).toBe('รอมาแล้ว ไม่ถึง 1 นาที · กำหนดภายใน 5 นาที');
});
