/** The hashes that stand in a stored document, whatever part of it names them. */

const SHA256 = /(?<![0-9a-f])[0-9a-f]{64}(?![0-9a-f])/g;

export function hashesIn(json: string): string[] {
  return json.match(SHA256) ?? [];
}
