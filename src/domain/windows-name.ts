/** File names that Windows takes, each once: what it forbids becomes a line. */

const FORBIDDEN = /[<>:"/\\|?*\p{Cc}]/gu;
/** Devices, whatever extension follows. */
const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)(?=\.|$)/i;

export function windowsNames(names: readonly string[]): string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    const wanted = windowsName(name);
    const found = firstFree(wanted, taken);
    taken.add(found.toLowerCase());
    return found;
  });
}

function windowsName(name: string): string {
  const plain = name
    .replace(FORBIDDEN, '-')
    .replace(/[. ]+$/, '')
    .replace(RESERVED, '$1-');
  return plain === '' ? '-' : plain;
}

function firstFree(name: string, taken: ReadonlySet<string>): string {
  const [, stem = name, extension = ''] = /^(.*?)(\.[^.]+)?$/su.exec(name) ?? [];
  let free = name;
  for (let number = 2; taken.has(free.toLowerCase()); number += 1) free = `${stem} (${number})${extension}`;
  return free;
}
