/** Reads out of a category's rule what the requester has to certify. */
import { type Certifiable, certifiables } from '../../domain/request/certifiable.js';
import type { Category } from '../../offices/office.js';

export interface Demanded {
  id: Certifiable;
  /** The rule says that it should be there, or that all of it is owed only where it exists. */
  isOptional: boolean;
}

const demandedBy: Record<Certifiable, { must: RegExp; should: RegExp }> = {
  steps: { must: /ขั้นตอน/, should: /ควร(?:แสดง|ระบุ)ขั้นตอน/ },
  durations: { must: /ระยะเวลา/, should: /ควร(?:แสดง|ระบุ)ระยะเวลา/ },
};

export function certifiablesOf({ rule = '', ifAny }: Pick<Category, 'rule' | 'ifAny'>): Demanded[] {
  return certifiables
    .filter((id) => demandedBy[id].must.test(rule))
    .map((id) => ({ id, isOptional: ifAny || demandedBy[id].should.test(rule) }));
}
