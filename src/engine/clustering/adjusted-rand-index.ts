/**
 * How far two partitions of the same points agree (Hubert and Arabie 1985): 1 when they are the same up to the clusters' names, about
 * 0 when they agree no more than by chance. Throws when they differ in length.
 */
export function adjustedRandIndex(left: ArrayLike<number>, right: ArrayLike<number>): number {
  if (left.length !== right.length) throw new RangeError(`Partitions of ${left.length} and ${right.length} points.`)
  const cells = new Map<string, number>()
  const rows = new Map<number, number>()
  const columns = new Map<number, number>()
  for (let point = 0; point < left.length; point++) {
    const row = left[point] as number
    const column = right[point] as number
    count(cells, `${row} ${column}`)
    count(rows, row)
    count(columns, column)
  }
  const together = pairsWithin(cells)
  const inRows = pairsWithin(rows)
  const inColumns = pairsWithin(columns)
  const byChance = (inRows * inColumns) / pairs(left.length)
  const most = (inRows + inColumns) / 2
  // All points together in both, or each alone in both: the same partition.
  if (most === byChance || left.length < 2) return 1
  return (together - byChance) / (most - byChance)
}

function count<Key>(counts: Map<Key, number>, key: Key): void {
  counts.set(key, (counts.get(key) ?? 0) + 1)
}

function pairsWithin(counts: ReadonlyMap<unknown, number>): number {
  return [...counts.values()].reduce((sum, size) => sum + pairs(size), 0)
}

function pairs(size: number): number {
  return (size * (size - 1)) / 2
}
