import type { ColumnRanks } from './rank-column.ts'

/** Customers in the order of a column's ranks: equal ones as they came, those without a value last either way. */
export function sortByRanks(places: Uint32Array, { of, ranks }: ColumnRanks, descending: boolean): Uint32Array {
  const slot = (place: number) => {
    const rank = of[place] as number
    return descending && rank < ranks ? ranks - 1 - rank : rank
  }
  const starts = new Uint32Array(ranks + 2)
  for (const place of places) {
    const next = slot(place) + 1
    starts[next] = (starts[next] as number) + 1
  }
  for (let rank = 1; rank < starts.length; rank++) {
    starts[rank] = (starts[rank] as number) + (starts[rank - 1] as number)
  }
  const sorted = new Uint32Array(places.length)
  for (const place of places) {
    const rank = slot(place)
    const to = starts[rank] as number
    sorted[to] = place
    starts[rank] = to + 1
  }
  return sorted
}
