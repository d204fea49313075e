/** The form filled and sent through no chat: keys of acts alone, and nothing of LINE is asked for. */
import { expect, it } from 'vitest';
import type { Draft } from '../../src/domain/conversation.js';
import { fingerprint } from '../../src/domain/fingerprint.js';
import { answer, endDetails, skip } from '../../src/form/draft-moves.js';
import { changeDraft, startForm } from '../../src/form/fill-form.js';
import { formView } from '../../src/form/form-view.js';
import type { Context } from '../../src/form/questions/parts/question.js';
import { receiveFile } from '../../src/form/receive-file.js';
import { submitRequest } from '../../src/form/submit-request.js';
import { takeBackMessage } from '../../src/form/unsend.js';
import { buildDeps, type TestDeps } from '../support/build-deps.js';
import { buildPerson } from '../support/builders.js';
import { noFiles } from '../support/no-files.js';

const requester = buildPerson();
const answers = {
  category: '8',
  subject: 'รณรงค์ป้องกันโรคไข้เลือดออก',
  source: 'กลุ่มงานควบคุมโรค',
  infoPeriod: 'พ.ย. 2569',
  online: 'สิ้นปีงบ',
};

function openDeps(): TestDeps {
  let ids = 0;
  return buildDeps({
    newId: () => `01KA000000000000000000000${++ids}`,
    fileUrl: () => 'https://www.example.go.th/file',
    files: noFiles,
  });
}

/** Answers whatever question is open: the details with a text, and what may be skipped not at all. */
function nextAnswer(draft: Draft, context: Context, actKey: string) {
  const { at } = draft;
  if (at === 'details' && draft.answers.details) return endDetails(draft, actKey, context);
  const text = at === 'details' ? 'รายละเอียด' : answers[at as keyof typeof answers];
  if (text === undefined) return skip(draft, actKey, context);
  return answer(draft, { input: { kind: 'text', text, messageId: actKey }, givenBy: actKey }, context);
}

async function filledForm(deps: TestDeps): Promise<Draft> {
  await startForm(deps, requester, 'page-0');
  for (let step = 1; step < 20; step++) {
    const actKey = `page-${step}`;
    const { conversation } = await changeDraft(deps, requester, {
      actKey,
      change: (draft, context) => nextAnswer(draft, context, actKey),
    });
    if (conversation.draft?.at === 'review') return conversation.draft;
  }
  throw new Error('the form has no end');
}

it('a form that is filled and sent is one request, however often it is sent', async () => {
  const deps = openDeps();
  const draft = await filledForm(deps);
  const sending = { draftId: draft.requestId, shown: fingerprint(draft.answers), actKey: 'page-send' };
  const sent = await submitRequest(deps, requester, sending);
  expect(sent).toMatchObject({ kind: 'sent', request: { id: draft.requestId, sequence: 1 } });
  expect(await submitRequest(deps, requester, sending)).toEqual(sent);
  const again = await submitRequest(deps, requester, { ...sending, actKey: 'page-again' });
  expect(again).toEqual({ ...sent, kind: 'sentBefore' });
});

it('answers that were not shown are not sent', async () => {
  const deps = openDeps();
  const { requestId } = await filledForm(deps);
  const sending = { draftId: requestId, shown: fingerprint({}), actKey: 'page-send' };
  expect(await submitRequest(deps, requester, sending)).toMatchObject({ kind: 'filling', tone: 'attention' });
  expect(await deps.stores.requests.get(requestId)).toBeUndefined();
});

it('an unfinished form is not sent, and shows all that is missing', async () => {
  const deps = openDeps();
  await startForm(deps, requester, 'page-0');
  const { conversation } = await changeDraft(deps, requester, {
    actKey: 'page-1',
    change: (draft) => ({ draft: { ...draft, at: 'review' } }),
  });
  const { requestId: draftId = '', answers: given } = conversation.draft ?? { answers: {} };
  const sending = { draftId, shown: fingerprint(given), actKey: 'page-2' };
  expect(await submitRequest(deps, requester, sending)).toMatchObject({ kind: 'filling' });
  const view = await formView(deps, requester, conversation);
  expect(view.kind === 'review' && view.review.faults.map(({ question }) => question)).toEqual(
    expect.arrayContaining(['category', 'subject', 'details', 'source', 'online']),
  );
});

it('a form begun before is found, not thrown away', async () => {
  const deps = openDeps();
  const { requestId } = await filledForm(deps);
  expect(await startForm(deps, requester, 'page-new')).toMatchObject({
    kind: 'draftFound',
    draft: { requestId },
  });
});

it('nothing is sent where there is no draft', async () => {
  const sending = { draftId: 'none', shown: '', actKey: 'page-1' };
  expect(await submitRequest(openDeps(), requester, sending)).toEqual({ kind: 'noDraft' });
});

it('a file that does not arrive leaves the draft as it is, and says so', async () => {
  const deps = openDeps();
  const before = await filledForm(deps);
  const outcome = await receiveFile(deps, requester, {
    file: { by: requester, messageId: 'upload-1', fetch: async () => ({ kind: 'gone' }) },
    actKey: 'upload-1',
  });
  expect(outcome).toMatchObject({ kind: 'filling', tone: 'attention' });
  expect(outcome.kind === 'filling' && outcome.conversation.draft?.answers).toEqual(before.answers);
});

it('an answer that is taken back is asked for again', async () => {
  const deps = openDeps();
  const { givenBy } = await filledForm(deps);
  const taken = { messageId: givenBy.subject ?? '', actKey: 'page-back' };
  expect(await takeBackMessage(deps, requester, taken)).toBe('takenOut');
  expect(await takeBackMessage(deps, requester, { messageId: 'other', actKey: 'page-x' })).toBe('unknown');
});
