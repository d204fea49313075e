/** A page without its words: its elements with the names of their attributes, as a browser reads them. */

export interface Skeleton {
  /** `a[class,href]`, in their order; anything else that begins with '<' too. */
  elements: string[];
  /** All texts and all values of attributes, decoded. */
  said: string;
  /** Values of attributes that lead somewhere. */
  addresses: string[];
}

const TAG = /^<(\/?[a-z][^\s/>]*)((?:"[^"]*"|'[^']*'|[^"'>])*)>/i;
const ATTRIBUTE = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/g;
const LEADS = ['href', 'src', 'action', 'data', 'formaction', 'srcdoc'];

export function skeletonOf(page: string): Skeleton {
  const elements: string[] = [];
  const addresses: string[] = [];
  const said: string[] = [];
  for (let at = 0; at < page.length; ) {
    const rest = page.slice(at);
    const tag = TAG.exec(rest);
    const [, name = '', inside = ''] = tag ?? [];
    const attributes = tag ? attributesOf(inside) : [];
    if (tag) elements.push(`${name}[${attributes.map(({ key }) => key)}]`);
    else if (/^<[!?/]/.test(rest)) elements.push(rest.slice(0, 12));
    addresses.push(...attributes.filter(({ key }) => LEADS.includes(key)).map(({ value }) => value));
    const text = tag ? '' : (/^[^<]+/.exec(rest)?.[0] ?? rest.charAt(0));
    said.push(decoded(text), ...attributes.map(({ value }) => value));
    at += tag?.[0].length ?? text.length;
  }
  return { elements, addresses, said: said.join('\n') };
}

function attributesOf(inside: string): { key: string; value: string }[] {
  return [...inside.matchAll(ATTRIBUTE)].map(([, key = '', double, single, bare]) => ({
    key,
    value: decoded(double ?? single ?? bare ?? ''),
  }));
}

const entities: Record<string, string> = { lt: '<', gt: '>', quot: '"', amp: '&' };

function decoded(text: string): string {
  return text.replaceAll(/&(?:#(\d+)|([a-z]+));/g, (whole, code, name) =>
    code ? String.fromCodePoint(Number(code)) : (entities[name] ?? whole),
  );
}
