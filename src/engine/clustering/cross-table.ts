import type { CrossTable } from '../../shared/model/cluster-views.ts'

/** Clusters against segments: which of the segments each cluster is made of. `columns` gives the segments in their order. */
export function crossTable(
  clusters: ArrayLike<number>,
  segments: readonly string[],
  columns: readonly string[],
): CrossTable {
  const places = new Map(columns.map((column, at) => [column, at]))
  const rows = [...new Set(Array.from(clusters))].sort((left, right) => left - right)
  const counts = rows.map(() => new Array<number>(columns.length).fill(0))
  const rowOf = new Map(rows.map((row, at) => [row, at]))
  for (const [customer, segment] of segments.entries()) {
    const place = places.get(segment)
    const row = counts[rowOf.get(clusters[customer] as number) ?? -1]
    if (place === undefined || row === undefined) throw new RangeError(`No column for the segment ${segment}.`)
    row[place] = (row[place] as number) + 1
  }
  const mostly = counts.map((row) => {
    const most = Math.max(...row)
    return { column: columns[row.indexOf(most)] ?? '', share: most / row.reduce((sum, count) => sum + count, 0) }
  })
  return { rows, columns, counts, mostly }
}
