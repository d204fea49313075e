/** Who hears of it in the morning: whoever can be reached, and of a task not the one who left it. */
import { expect, it } from 'vitest';
import { asActor, type Person } from '../../src/domain/person/person.js';
import { receiversOf } from '../../src/reminders/receivers.js';
import type { Reminder } from '../../src/reminders/reminder.js';
import { buildPerson, buildRequest, type RequestOverrides, someTime } from '../support/builders.js';

const owner = buildPerson();
const first = buildPerson({ id: 'U2', name: 'มานี', roles: ['webmaster'] });
const second = buildPerson({ id: 'U3', name: 'มานะ', roles: ['webmaster'] });
const everybody = [owner, first, second];

function told(
  to: Reminder['to'],
  request: RequestOverrides,
  people: Person[] = everybody,
  kind: Reminder['kind'] = 'takeDown',
): string[] {
  const reminder = { kind, request: buildRequest(request), to } as const;
  return receiversOf(reminder, people, someTime).map(({ id }) => id);
}

it('one webmaster is told, then the stand-in too, whoever of them published it', () => {
  const publication = {
    siteId: 'office',
    url: 'https://www.example.go.th/1',
    at: someTime,
    by: asActor(second),
  };
  const published: RequestOverrides = { status: 'online', publications: [publication] };
  expect(told(['webmaster'], published)).toEqual(['U2']);
  expect(told(['webmaster', 'standIn'], published)).toEqual(['U2', 'U3']);
});

it('a task that was left goes to somebody else than the one who left it', () => {
  expect(told(['standIn'], { status: 'permitted', takenBy: asActor(first) })).toEqual(['U3']);
  expect(told(['standIn'], { status: 'permitted', takenBy: asActor(second) })).toEqual(['U2']);
});

it('a person who is on leave or has left the office is told nothing', () => {
  const away = { ...first, blockedBot: true };
  expect(told(['webmaster'], { status: 'online' }, [owner, away, second])).toEqual(['U3']);
  expect(told(['owner'], { status: 'online' })).toEqual([owner.id]);
  expect(told(['owner'], { status: 'online' }, [{ ...owner, status: 'suspended' }, first])).toEqual([]);
});

it('what nobody is left to look at is told to a webmaster in the place of its owner', () => {
  const gone = [
    { ...owner, status: 'suspended' as const },
    { ...owner, blockedBot: true },
  ];
  for (const away of gone) {
    expect(told(['owner'], { status: 'online' }, [away, first, second], 'review')).toEqual(['U2']);
  }
  expect(told(['owner'], { status: 'online' }, everybody, 'review')).toEqual([owner.id]);
});

it('what must come down while no webmaster can be reached is told to an administrator', () => {
  const administrator = buildPerson({ id: 'U4', roles: ['administrator'] });
  const away = { ...first, blockedBot: true };
  const wanted: Reminder['to'] = ['webmaster', 'standIn'];
  expect(told(wanted, { status: 'online' }, [owner, away, administrator])).toEqual(['U4']);
  expect(told(wanted, { status: 'online' }, [owner, second, administrator])).toEqual(['U3']);
});
