import { meanOf } from './statistics.ts'

/**
 * Pearson's correlation of every column with every other, -1..1: do customers with more of one also have more of the other?
 * 0 for a column of equal values, 1 with itself.
 */
export function correlationMatrix(columns: readonly ArrayLike<number>[]): number[][] {
  const centred = columns.map((column) => {
    const values = Float64Array.from(column)
    const mean = meanOf(values)
    return values.map((value) => value - mean)
  })
  const lengths = centred.map((column) => Math.sqrt(product(column, column)))
  return centred.map((left, row) =>
    centred.map((right, column) => {
      if (row === column) return 1
      const scale = (lengths[row] as number) * (lengths[column] as number)
      return scale === 0 ? 0 : product(left, right) / scale
    }),
  )
}

function product(left: Float64Array, right: Float64Array): number {
  let sum = 0
  for (let at = 0; at < left.length; at++) sum += (left[at] as number) * (right[at] as number)
  return sum
}
