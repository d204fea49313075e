/** How many letters must be added, left out or changed before a typed word is a part of a name (Sellers' algorithm). */

export function editsWithin(name: string, typed: string): number {
  // before[i]: the fewest edits by which the first i letters are the end of what was read of the name
  let before = Array.from({ length: typed.length + 1 }, (_, edits) => edits);
  let fewest = typed.length;
  for (const letter of name) {
    const row = [0];
    for (let i = 1; i <= typed.length; i += 1) {
      const changed = (before[i - 1] ?? i) + (typed[i - 1] === letter ? 0 : 1);
      row.push(Math.min(changed, (before[i] ?? i) + 1, (row[i - 1] ?? i) + 1));
    }
    before = row;
    fewest = Math.min(fewest, row[typed.length] ?? fewest);
  }
  return fewest;
}
