/** The questions of the form, in an office that asks all of them. */
import { type Draft, type QuestionName, questionNames } from '../../src/domain/conversation.js';
import { fingerprint } from '../../src/domain/fingerprint.js';
import { giveRole } from '../../src/domain/person/appointments.js';
import type { Content } from '../../src/domain/request/content.js';
import { filledDraft } from '../../src/form/filled-draft.js';
import { contextOf } from '../../src/form/form-view.js';
import { applicable } from '../../src/form/way-through.js';
import type { Postback } from '../../src/line/postback.js';
import type { Office } from '../../src/offices/office.js';
import { cast } from '../domain/rights-cast.js';
import { buildAttachment, buildContent, someTime } from '../support/builders.js';
import { demandingOffice } from '../support/demanding-office.js';
import type { TestApp } from '../support/start-app.js';
import { inAddress } from './fields-of-requests.js';
import { openConversation, type TypedField } from './typed-field.js';

/** Corrections, orders to act and monthly problems, too. */
export function askingOffice(): Office {
  const office = demandingOffice();
  const [plain] = office.categories;
  if (!plain || !office.reporting) throw new Error('the office lacks a category, or its monthly report');
  return {
    ...office,
    assessment: { askRequester: true },
    acting: { title: 'รักษาราชการแทน', procedures: ['ordinary'], mayCoverAll: true },
    reporting: { monthly: { ...office.reporting.monthly, problems: true } },
    categories: [
      ...office.categories,
      { ...plain, id: 'itemised', name: 'หมวด itemised', items: [{ id: 'first', name: 'แผน' }] },
      { ...plain, id: 'stepwise', name: 'หมวด stepwise', rule: 'โดยแสดงขั้นตอน' },
    ],
  };
}

/** Who fills it in. */
export const FILLS = 'provider';

/** Proposes for the whole office and for two units. */
export const filler = ['strategy', 'administration'].reduce(
  (person, unit) => giveRole(person, 'provider', { at: someTime, by: 'x', unit }),
  giveRole(cast.provider, 'requester', { at: someTime, by: 'x' }),
);

const answers: Partial<Record<QuestionName, TypedField['answers']>> = {
  letterNumber: (words) => [words, `นน 0733.1/123 ${words}`],
  links: (words) => [words, inAddress(words)],
};

export function formFields(): TypedField[] {
  return questionNames.map((name) => ({
    name,
    asks: 'form',
    who: FILLS,
    ...(answers[name] && { answers: answers[name] }),
    ...(name === 'keywords' && { inPieces: true }),
    open: (bot) => openConversation(bot, FILLS, { asked: { kind: 'form' }, draft: draftAt(bot, name) }),
    record: sending,
  }));
}

/** Goes on to the review, where the draft is sent; but for a text that is asked about once more. */
async function sending({ stores, phone }: TestApp): Promise<Postback | undefined> {
  const conversation = await stores.conversations.get(phone(FILLS).userId);
  if (!conversation?.draft || conversation.draft.doubt) return undefined;
  const { version, draft } = conversation;
  const next = { ...conversation, draft: { ...draft, at: 'review' as const }, version: version + 1 };
  await stores.conversations.replace(next, version);
  return { do: 'send', draft: draft.requestId, shown: fingerprint(draft.answers) };
}

/** The first of these contents with which the question is asked. */
export function draftAt({ app: { deps } }: TestApp, name: QuestionName): Draft {
  const context = contextOf(deps, filler, { parked: [] });
  const requestId = deps.newId();
  for (const content of contents(deps.office)) {
    const draft = filledDraft(content, { requestId, now: deps.now(), actKey: 'filled', context });
    if (name === 'review' || applicable(draft, context).some((one) => one.name === name)) {
      return { ...draft, at: name };
    }
  }
  throw new Error(`${name} is asked of nobody`);
}

function contents({ categories }: Office): Content[] {
  const letter = buildAttachment({ id: '01KA0000000000000000000009' });
  const common = {
    dataTypeId: 'statistics',
    unit: { key: 'strategy', name: 'กลุ่มงานพัฒนายุทธศาสตร์' },
    attachments: [letter],
    letterFile: letter.id,
    letterNumber: 'นน 0733.1/1',
    letterDate: '2026-11-15',
    letterUnit: 'กลุ่มงานบริหารทั่วไป',
  };
  const variants: Partial<Content>[] = [
    {},
    { online: { kind: 'noEnd', reviewOn: '2027-05-01' } },
    { details: 'เลขประจำตัวประชาชน 1101700230705' },
  ];
  const ordered = [...categories].sort(
    (one, other) => Number(other.id === 'external') - Number(one.id === 'external'),
  );
  return ordered.flatMap(({ id: categoryId }) =>
    variants.map((variant) => buildContent({ ...common, categoryId, ...variant })),
  );
}
