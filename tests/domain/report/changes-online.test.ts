/** The month's report counts publications that were extended or updated: each time it was done, and only then. */
import { describe, expect, it } from 'vitest';
import type { Person } from '../../../src/domain/person/person.js';
import { doneAt, onlineAt } from '../../../src/domain/report/changes-online.js';
import { tryMove } from '../../../src/domain/request/life-cycle.js';
import type { Move } from '../../../src/domain/request/move.js';
import type { PublishRequest } from '../../../src/domain/request/publish-request.js';
import { buildContent, minutesLater } from '../../support/builders.js';
import { chief, requestWithEveryStep, staff, webmaster } from '../../support/cast.js';

type Act = [by: Person, action: Move['action'], more?: object];

function play(request: PublishRequest, ...acts: Act[]): PublishRequest {
  return acts.reduce((before, [by, action, more]) => {
    const { version } = before;
    const move = { action, reason: 'มีเหตุผล', seenVersion: version, actKey: `act-${version}`, ...more };
    const result = tryMove(before, move as Move, { by, now: minutesLater(version) });
    if (result.kind !== 'moved') throw new Error(`${action}: ${JSON.stringify(result)}`);
    return result.request;
  }, request);
}

const until = (lastDay: string) => ({ online: { kind: 'until', lastDay } });
const page = { siteId: 'office', url: 'https://a.go.th/1' };
const signOffs: Act[] = [
  [webmaster, 'pass'],
  [chief, 'permit'],
  [staff, 'forward'],
];
const online = play(requestWithEveryStep(), ...signOffs, [webmaster, 'publish', page]);
const askExtension: Act = [staff, 'askExtension', until('2027-06-30')];
const askUpdate: Act = [staff, 'askUpdate', { content: buildContent({ subject: 'ฉบับแก้ไข' }) }];
const takeDown: Act = [webmaster, 'takeDown'];
const extended = play(online, askExtension, [chief, 'permit']);
const updated = play(online, askUpdate, ...signOffs, [webmaster, 'publish', page]);

describe('an extension is counted', () => {
  it('when it is permitted, each time', () => {
    expect(doneAt(extended, 'extension')).toEqual([minutesLater(6)]);
    const again = play(extended, [webmaster, 'askExtension', until('2027-09-30')], [chief, 'permit']);
    expect(doneAt(again, 'extension')).toEqual([minutesLater(6), minutesLater(8)]);
  });

  it.each<[string, PublishRequest]>([
    ['asked for', play(online, askExtension)],
    ['refused', play(online, askExtension, [chief, 'refuse'])],
    ['refused and withdrawn', play(online, askExtension, [chief, 'refuse'], [staff, 'withdraw'])],
    ['overtaken by a take-down', play(online, askExtension, [webmaster, 'takeDown'])],
  ])('not while it is only %s', (_what, request) => {
    expect(doneAt(request, 'extension')).toEqual([]);
  });

  it('also when it came down later', () => {
    for (const end of [[[staff, 'askTakeDown'], takeDown], [takeDown]] as Act[][]) {
      expect(doneAt(play(extended, ...end), 'extension')).toEqual([minutesLater(6)]);
    }
  });

  it('and what it was before still holds for the time before', () => {
    expect(onlineAt(extended, minutesLater(6))).toEqual(online.standing?.content.online);
    expect(onlineAt(extended, minutesLater(7))).toEqual(until('2027-06-30').online);
    expect(onlineAt(online, minutesLater(7))).toEqual(online.standing?.content.online);
  });
});

describe('an update is counted', () => {
  it('when it is on the website, and a first publication never', () => {
    expect(doneAt(updated, 'update')).toEqual([minutesLater(9)]);
    expect(doneAt(online, 'update')).toEqual([]);
    expect(doneAt(play(online, askUpdate, ...signOffs), 'update')).toEqual([]);
  });

  it('also when it came down later', () => {
    expect(doneAt(play(updated, takeDown), 'update')).toEqual([minutesLater(9)]);
  });

  it('not while it is on one of two websites, nor when it was taken down there', () => {
    const onTwo = buildContent({ siteIds: ['office', 'ministry'] });
    const half = play(online, [staff, 'askUpdate', { content: onTwo }], ...signOffs, [
      webmaster,
      'publish',
      page,
    ]);
    expect(doneAt(half, 'update')).toEqual([]);
    expect(doneAt(play(half, takeDown), 'update')).toEqual([]);
  });
});
