/** Which of `k` clusters each point belongs to; `assignment` is 0-based. */
export interface Grouping {
  readonly k: number
  readonly assignment: ArrayLike<number>
}

/** The cells into which several groupings of the same points cut them together: no grouping splits a cell. */
export interface SharedCells {
  /** The points, cell after cell. */
  readonly order: Int32Array
  /** Where each cell ends in `order`. */
  readonly ends: Int32Array
  /** For each grouping, the cluster of each cell. */
  readonly clusters: readonly Int32Array[]
}

/** The cells that the groupings share; of k-means with 2 to 10 clusters they are some hundreds, however many the points. */
export function sharedCells(groupings: readonly Grouping[], count: number): SharedCells {
  let cellOf = new Int32Array(count)
  let cells = 1
  for (const { k, assignment } of groupings) {
    const numbers = new Map<number, number>()
    cellOf = cellOf.map((cell, point) => {
      const key = cell * k + (assignment[point] as number)
      const known = numbers.get(key)
      if (known !== undefined) return known
      numbers.set(key, numbers.size)
      return numbers.size - 1
    })
    cells = numbers.size
  }
  const ends = new Int32Array(cells)
  for (const cell of cellOf) ends[cell] = (ends[cell] as number) + 1
  for (let cell = 1; cell < cells; cell++) ends[cell] = (ends[cell] as number) + (ends[cell - 1] as number)
  const next = Int32Array.from(ends, (_, cell) => (cell === 0 ? 0 : (ends[cell - 1] as number)))
  const order = new Int32Array(count)
  for (const [point, cell] of cellOf.entries()) {
    order[next[cell] as number] = point
    next[cell] = (next[cell] as number) + 1
  }
  const clusters = groupings.map(({ assignment }) =>
    Int32Array.from(ends, (end) => assignment[order[end - 1] as number] as number),
  )
  return { order, ends, clusters }
}
