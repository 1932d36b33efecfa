/**
 * Parts of a total in proportion to weights, whole numbers that add up to it exactly; what rounding leaves goes to the parts
 * that lost most, the first of equals. Without any weight all of it goes to the first part.
 */
export function spreadTotal(total: number, weights: readonly number[]): number[] {
  const sum = weights.reduce((all, weight) => all + Math.max(weight, 0), 0)
  if (sum <= 0) return weights.map((_, at) => (at === 0 ? total : 0))
  const exact = weights.map((weight) => (total * Math.max(weight, 0)) / sum)
  const parts = exact.map(Math.floor)
  const order = exact.map((_, at) => at).sort((a, b) => lost(exact, parts, b) - lost(exact, parts, a) || a - b)
  let rest = total - parts.reduce((all, part) => all + part, 0)
  for (let at = 0; rest > 0; at = (at + 1) % order.length) {
    const part = order[at] as number
    parts[part] = (parts[part] as number) + 1
    rest--
  }
  return parts
}

function lost(exact: readonly number[], parts: readonly number[], at: number): number {
  return (exact[at] as number) - (parts[at] as number)
}
