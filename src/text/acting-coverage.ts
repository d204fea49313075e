/** The scope of an order to act for the head: everything, or the categories of the procedures that the profile names. */
import type { OrderPaper } from '../domain/person/acting-order.js';
import type { Office } from '../offices/office.js';
import { plainText } from './reader/plain-words.js';

export const coverageLabel = 'ขอบเขต';
export const chooseCoverage = 'กรุณาแตะเลือกขอบเขตของคำสั่ง';

export const coverageQuestion = {
  title: 'คำสั่งนี้ให้พิจารณาแทนเรื่องใด',
  why: 'ผู้ได้รับคำสั่งพิจารณาแทนได้เฉพาะตามขอบเขตนี้ เรื่องอื่นยังรอผู้มีสิทธิ์ตามปกติ',
};

export type Coverage = 'everything' | 'named';

const EVERYTHING = 'ทุกเรื่อง';

export function coverageWords(office: Office, { everything }: Pick<OrderPaper, 'everything'>): string {
  return coverageWord(office, everything ? 'everything' : 'named');
}

export function coverageWord(office: Office, covers: Coverage): string {
  const names = coveredCategories(office);
  const isAll = covers === 'everything' || names.length === office.categories.length;
  return isAll ? EVERYTHING : `เฉพาะ${names.join(', ')}`;
}

/** Nothing is asked where both answers are the same. */
export function mayChooseCoverage(office: Office): boolean {
  return office.acting?.mayCoverAll === true && coverageWord(office, 'named') !== EVERYTHING;
}

/** @returns undefined where it is neither */
export function readCoverage(typed: string, office: Office): Coverage | undefined {
  const said = plainText(typed);
  return (['everything', 'named'] as const).find((one) => plainText(coverageWord(office, one)) === said);
}

function coveredCategories({ acting, categories }: Office): string[] {
  return categories.filter(({ procedure }) => acting?.procedures.includes(procedure)).map(({ name }) => name);
}
