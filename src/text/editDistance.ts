/** How far one spelling is from another. */

/** How many letters may differ for a name to be taken for a misspelling of another: the longer, the more. */
export const mostEdits = (name: string): number => (name.length < 4 ? 0 : name.length < 8 ? 1 : 2);

/** How many letters must be put in, left out, changed or swapped to make one text of the other; beyond `most` it is not counted. */
export function editDistance(a: string, b: string, most: number): number {
  let before: number[] = [];
  let last = Array.from({length: b.length + 1}, (_, j) => j);
  const at = (row: readonly number[], j: number) => row[j] ?? Infinity;
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const changed = at(last, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swapped =
        i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? at(before, j - 2) + 1 : Infinity;
      row.push(Math.min(at(last, j) + 1, at(row, j - 1) + 1, changed, swapped));
    }
    if (Math.min(...row) > most) return most + 1;
    [before, last] = [last, row];
  }
  return at(last, b.length);
}
