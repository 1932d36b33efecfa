/** Spearman's rank correlation, equal values sharing the average of their ranks; null where either is the same for everybody. */
export function rankAgreement(a: Float64Array, b: Float64Array): number | null {
  return correlation(ranksOf(a), ranksOf(b))
}

/** Pearson's correlation; null where either is the same for everybody. */
export function correlation(a: Float64Array, b: Float64Array): number | null {
  const [meanA, meanB] = [meanOf(a), meanOf(b)]
  let [along, spreadA, spreadB] = [0, 0, 0]
  for (let at = 0; at < a.length; at++) {
    const [da, db] = [(a[at] as number) - meanA, (b[at] as number) - meanB]
    along += da * db
    spreadA += da * da
    spreadB += db * db
  }
  return spreadA > 0 && spreadB > 0 ? along / Math.sqrt(spreadA * spreadB) : null
}

function meanOf(values: Float64Array): number {
  return values.reduce((sum, each) => sum + each, 0) / values.length
}

function ranksOf(values: Float64Array): Float64Array {
  const sorted = values.toSorted()
  return values.map((value) => (countUpTo(sorted, value, false) + countUpTo(sorted, value, true) + 1) / 2)
}

/** How many of the numbers, which ascend, are below a value, with or without those that equal it. */
function countUpTo(sorted: Float64Array, value: number, withEqual: boolean): number {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >> 1
    const there = sorted[middle] as number
    if (there < value || (withEqual && there === value)) low = middle + 1
    else high = middle
  }
  return low
}
