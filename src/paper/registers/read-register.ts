/** Reads what a register tells, from the records as they are now. */
import { collected } from '../../collected.js';
import type { Deps } from '../../deps.js';
import type { RegisterPaper } from '../../domain/paper.js';
import { type RegisterKind, registerState } from '../../domain/register.js';
import { isWithin } from '../../domain/report/month.js';
import { spanOfPeriod } from '../../domain/report/period.js';
import { eachOnce } from '../../domain/request/found-requests.js';
import { contentOf, type PublishRequest } from '../../domain/request/publish-request.js';
import { scanLimits } from '../../domain/scan-limits.js';
import { ALL_TIME } from '../../domain/stores.js';
import * as words from '../../text/registers.js';
import { byPosition } from '../../work/by-position.js';
import { appointmentList } from './appointment-list.js';
import { guidelineRegister } from './guideline-register.js';
import { noticesRegister } from './notices-register.js';
import { type OnlineRequest, onlineRegister } from './online-register.js';
import { periodOf } from './period-of.js';
import { readAssessmentRegister } from './read-assessment-register.js';
import type { Digits, Register, Table } from './register.js';
import { requestsRegister } from './requests-register.js';

type RegisterDeps = Pick<Deps, 'office' | 'stores' | 'now'>;

export async function readRegister(
  deps: RegisterDeps,
  paper: RegisterPaper,
  digits: Digits,
): Promise<Register> {
  const { register } = paper;
  if (register === 'assessment') return readAssessmentRegister(deps, paper, digits);
  const table = await tableOf(deps, { ...paper, register }, digits);
  const { madeBy, checkedBy } = words.signers;
  return {
    ...table,
    title: words.registerTitles[paper.register],
    about: [...aboutLines(deps, paper), words.rowCount(table.rows.length)].map(digits),
    signers: paper.register === 'appointments' ? [] : [madeBy, checkedBy],
  };
}

/** The registers that are one list of records. */
type ListPaper = RegisterPaper & { register: Exclude<RegisterKind, 'assessment'> };

async function tableOf(deps: RegisterDeps, paper: ListPaper, digits: Digits): Promise<Table> {
  const { office, stores, now } = deps;
  const span = spanOfPeriod(periodOf(paper, now()));
  switch (paper.register) {
    case 'requests':
      return requestsRegister(office, await requestsChosen(deps, paper), { now: now(), digits });
    case 'online':
      return onlineRegister(office, await onlineNow(deps, paper), digits);
    case 'notices': {
      const found = chosen(await collected(stores.requests.underWay(span)), { ...paper, state: '' });
      const requests = await byPosition(deps, found);
      return noticesRegister(office, { requests, persons: await stores.persons.list(), span }, digits);
    }
    case 'appointments':
      return appointmentList(office, { persons: await stores.persons.list(), now: now() }, digits);
    case 'guideline':
      return guidelineRegister(office, paper.category, digits);
  }
}

/** Those that were sent in the period, of the category and in the state that are chosen. */
export async function requestsChosen(
  { stores, now }: RegisterDeps,
  paper: RegisterPaper,
): Promise<PublishRequest[]> {
  const span = spanOfPeriod(periodOf(paper, now()));
  const begun = await collected(stores.requests.underWay(span));
  const found = chosen(
    begun.filter(({ history: [first] }) => first && isWithin(first.at, span)),
    paper,
  );
  return byPosition({ stores }, found);
}

async function onlineNow({ stores }: RegisterDeps, paper: RegisterPaper): Promise<OnlineRequest[]> {
  const { outlines } = stores.requests;
  const ending = await outlines.ending(ALL_TIME, scanLimits.sweep);
  const toReview = await outlines.toReview(ALL_TIME, scanLimits.sweep);
  const ids = eachOnce([...ending, ...toReview]).map(({ id }) => id);
  const found: OnlineRequest[] = [];
  for (const request of chosen(await stores.requests.getAll(ids), { ...paper, state: '' })) {
    const { standing } = request;
    if (standing) found.push({ request, standing, checks: await stores.pageChecks.get(request.id) });
  }
  return byPosition({ stores }, found);
}

/** In the order of their numbers. */
function chosen(
  requests: readonly PublishRequest[],
  { category, state }: Pick<RegisterPaper, 'category' | 'state'>,
): PublishRequest[] {
  return requests
    .filter((one) => category === '' || contentOf(one).categoryId === category)
    .filter((one) => state === '' || registerState(one) === state)
    .sort((one, other) => one.fiscalYear - other.fiscalYear || one.sequence - other.sequence);
}

/** Below the title: the office, the order, what was chosen, and as of when. */
export function aboutLines({ office, now }: RegisterDeps, paper: RegisterPaper): string[] {
  const { register, category, state, order } = paper;
  const name = office.categories.find(({ id }) => id === category)?.name;
  const isTimed = register === 'requests' || register === 'notices' || register === 'assessment';
  const parts = [
    ...(isTimed ? [words.periodWords(periodOf(paper, now()))] : []),
    ...(name !== undefined && register !== 'appointments' ? [`${words.choices.category}: ${name}`] : []),
    ...(state !== '' && register === 'requests'
      ? [`${words.choices.state}: ${words.stateWord(office, state)}`]
      : []),
  ];
  return [
    office.name,
    ...(order === '' ? [] : [words.byOrder(order)]),
    ...(parts.length > 0 ? [parts.join(' · ')] : []),
    words.asOf(now()),
  ];
}
