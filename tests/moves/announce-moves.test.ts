/** A crash between the writing of a move and the storing of its messages loses no message. */
import { expect, it } from 'vitest';
import { announceForgotten } from '../../src/moves/announce-moves.js';
import { buildDeps } from '../support/build-deps.js';
import { buildAttachment, buildContent, buildPerson, buildRequest } from '../support/builders.js';
import { recordedLog } from '../support/recorded-log.js';

it('a move that can not be told holds up none of the others, and is tried again', async () => {
  const log = recordedLog();
  const fileUrl = ({ id }: { id: string }) => {
    if (id === 'broken') throw new Error('a fault of the program');
    return 'https://desk.example/file';
  };
  const deps = buildDeps({ log, fileUrl });
  const { requests, persons, messages } = deps.stores;
  await persons.replace(buildPerson({ id: 'Uchief', roles: ['approver'] }), 0);
  const content = buildContent({ attachments: [buildAttachment({ id: 'broken' })] });
  await requests.insert(buildRequest({ id: '01FAULTY', content }));
  await requests.insert(buildRequest({ id: '01SOUND', sequence: 2 }));

  await announceForgotten(deps);
  const due = { now: deps.now(), leaseUntil: deps.now(), limit: 10 };
  expect((await messages.claimDue(due)).map(({ requestId }) => requestId)).toEqual(['01SOUND']);
  expect(log.lines).toHaveLength(1);
  expect((await requests.unannounced(10)).map(({ request }) => request.id)).toEqual(['01FAULTY']);
});
