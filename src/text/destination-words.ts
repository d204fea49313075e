/** How a category, a kind of data and a website are called: as they were when it was sent, else as the office calls them now. */
import type { Content, DestinationNames } from '../domain/request/content.js';
import type { Office } from '../offices/office.js';
import { ownValue } from '../own-value.js';

type Chosen<Asked extends keyof Content> = Pick<Content, Asked | 'names'>;

export function categoryWords(
  office: Office,
  { categoryId, itemId, names }: Chosen<'categoryId' | 'itemId'>,
): string {
  return (
    kept(names?.categories, categoryId) ?? offeredCategory(office, { categoryId, itemId }) ?? gone(categoryId)
  );
}

export function dataTypeWords(
  office: Office,
  { dataTypeId, names }: Chosen<'dataTypeId'>,
): string | undefined {
  if (dataTypeId === undefined) return undefined;
  return kept(names?.dataTypes, dataTypeId) ?? nameIn(office.dataTypes, dataTypeId) ?? gone(dataTypeId);
}

export function siteName(office: Office, siteId: string, names?: DestinationNames): string {
  return kept(names?.sites, siteId) ?? nameIn(office.sites, siteId) ?? gone(siteId);
}

export function siteWords(office: Office, { siteIds, names }: Chosen<'siteIds'>): string {
  return siteIds.map((id) => siteName(office, id, names)).join('\n');
}

/** An office's only website needs no name. */
export function isOnlySite({ sites }: Office, { siteIds }: Pick<Content, 'siteIds'>): boolean {
  return sites.length === 1 && siteIds.every((id) => id === sites[0]?.id);
}

/** Kept with a request when it is sent. */
export function destinationNames(
  office: Office,
  content: Pick<Content, 'categoryId' | 'itemId' | 'dataTypeId' | 'siteIds'>,
): DestinationNames {
  const { categoryId, dataTypeId, siteIds } = content;
  const dataType = dataTypeWords(office, { dataTypeId });
  return {
    categories: { [categoryId]: categoryWords(office, content) },
    dataTypes: dataTypeId === undefined || dataType === undefined ? {} : { [dataTypeId]: dataType },
    sites: Object.fromEntries(siteIds.map((id) => [id, siteName(office, id)])),
  };
}

/** For a correction: what the office still offers is called as it calls it now. */
export function namesNoLongerOffered(office: Office, names: DestinationNames): DestinationNames {
  return {
    categories: without(names.categories, office.categories),
    dataTypes: without(names.dataTypes, office.dataTypes),
    sites: without(names.sites, office.sites),
  };
}

function without(names: Record<string, string>, offered: { id: string }[]): Record<string, string> {
  return Object.fromEntries(Object.entries(names).filter(([id]) => !offered.some((one) => one.id === id)));
}

function offeredCategory(
  office: Office,
  { categoryId, itemId }: Pick<Content, 'categoryId' | 'itemId'>,
): string | undefined {
  const category = office.categories.find(({ id }) => id === categoryId);
  if (!category) return undefined;
  const item = nameIn(category.items, itemId);
  return `${category.number}. ${category.name}${item === undefined ? '' : ` › ${item}`}`;
}

/** An id may be a word that every object of JavaScript knows, such as 'valueOf'. */
function kept(names: Record<string, string> | undefined, id: string): string | undefined {
  return names && ownValue(names, id);
}

function nameIn(list: { id: string; name: string }[], wanted: string | undefined): string | undefined {
  return list.find(({ id }) => id === wanted)?.name;
}

/** Sent before names were kept, and left the profile since. */
function gone(id: string): string {
  return `ไม่มีในรายการแล้ว (${id})`;
}
