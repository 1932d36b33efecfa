import type { TopRow } from '../../shared/analyses/concentration.ts'

/** How spending is spread over customers. */
export interface Concentration {
  readonly total: number
  /** 0 where all spend the same, nearly 1 where one spends everything; null where nothing is left of the spending, or some spent less than nothing. */
  readonly gini: number | null
  /** The smallest number of customers who together spent half of everything, and 80 % of it. */
  readonly makesHalf: number
  readonly makes80: number
  /** What the first so many percent spent, those who spent most first; the number of customers is rounded up. */
  readonly top: readonly TopRow[]
}

/** Of what each customer spent; integers in ten-thousandths. `percents` are those of {@link TopRow}. */
export function concentrationOf(spending: Float64Array, percents: readonly number[]): Concentration {
  const descending = Float64Array.from(spending).sort().reverse()
  const count = descending.length
  const sums = new Float64Array(count + 1)
  for (let at = 0; at < count; at++) sums[at + 1] = (sums[at] as number) + (descending[at] as number)
  const total = sums[count] as number
  const reaching = (numerator: number, denominator: number) => {
    if (total <= 0) return 0
    return sums.findIndex((sum) => denominator * sum >= numerator * total)
  }
  return {
    total,
    gini: giniOf(descending, total),
    makesHalf: reaching(1, 2),
    makes80: reaching(4, 5),
    top: percents.map((percent) => {
      const customers = Math.ceil((count * percent) / 100)
      const spent = sums[customers] as number
      return { percent, customers, spending: spent, share: total > 0 ? spent / total : null }
    }),
  }
}

/** `2 * sum(i * x_i) / (n * sum x) - (n + 1) / n`, x ascending and i from 1: the form over a whole population. */
function giniOf(descending: Float64Array, total: number): number | null {
  const count = descending.length
  if (count === 0 || total <= 0 || (descending[count - 1] as number) < 0) return null
  let weighted = 0
  for (let at = 0; at < count; at++) weighted += (count - at) * (descending[at] as number)
  return (2 * weighted) / (count * total) - (count + 1) / count
}
