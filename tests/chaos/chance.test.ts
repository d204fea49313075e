/** The chance of a simulated year comes from its dice, and that of all else stays what it was. */
import { randomBytes, randomInt, randomUUID } from 'node:crypto';
import { ulid } from 'ulid';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { replaceChance, withChance } from './chance.js';
import { createDice } from './dice.js';

let putBack = () => {};
beforeEach(() => {
  putBack = replaceChance();
});
afterEach(() => putBack());

const draw = () => [randomUUID(), randomBytes(4).toString('hex'), randomInt(1000), Math.random(), ulid(1)];

test('the same dice draw the same ids, and no id twice', () => {
  const drawn = () => withChance({ dice: createDice(7) }, () => [...draw(), ...draw()]);
  expect(drawn()).toEqual(drawn());
  expect(new Set(drawn()).size).toBe(10);
});

test('outside of a year, and after it, chance is nobody’s', () => {
  withChance({ dice: createDice(7) }, draw);
  expect(draw()).not.toEqual(draw());
  putBack();
  expect(draw()).not.toEqual(draw());
});

test('other acts have other dice', () => {
  const chance = { dice: createDice(7) };
  withChance(chance, () => {
    const [first] = draw();
    chance.dice = createDice(8);
    draw();
    chance.dice = createDice(7);
    expect(draw()[0]).toBe(first);
  });
});
