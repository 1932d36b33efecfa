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
  const order = Uint32Array.from(values.keys()).sort((a, b) => (values[a] as number) - (values[b] as number))
  const ranks = new Float64Array(values.length)
  for (let start = 0; start < order.length; ) {
    const value = values[order[start] as number]
    let end = start + 1
    while (end < order.length && values[order[end] as number] === value) end++
    for (let at = start; at < end; at++) ranks[order[at] as number] = (start + end + 1) / 2
    start = end
  }
  return ranks
}
