/** How much of what was spent the largest make up; amounts in ten-thousandths of the currency unit. */
export interface Concentration {
  readonly total: number
  /** The largest so many percent of them, rounded up. */
  readonly top: readonly { readonly percent: number; readonly count: number; readonly spending: number }[]
  /** The fewest of the largest that make up so many percent of what was spent. */
  readonly making: readonly { readonly percent: number; readonly count: number; readonly spending: number }[]
  /** 0 where all are equal, towards 1 where one makes up everything. */
  readonly gini: number
}

const TOP = [1, 5, 10, 20, 50] as const
const MAKING = [50, 80] as const

/** How what was spent is spread over those who have something of it. Sums are whole numbers; null where nothing was spent. */
export function concentrationOf(spending: readonly number[]): Concentration | null {
  const values = Float64Array.from(spending).sort().reverse()
  const sums = new Float64Array(values.length + 1)
  let weighted = 0n
  for (const [at, value] of values.entries()) {
    sums[at + 1] = (sums[at] as number) + value
    weighted += BigInt(values.length - at) * BigInt(value)
  }
  const total = sums.at(-1) as number
  if (total <= 0) return null
  const n = values.length
  const upTo = (percent: number, count: number) => ({ percent, count, spending: sums[count] as number })
  return {
    total,
    top: TOP.map((percent) => upTo(percent, Math.ceil((n * percent) / 100))),
    making: MAKING.map((percent) =>
      upTo(
        percent,
        sums.findIndex((sum) => 100 * sum >= percent * total),
      ),
    ),
    gini: Number((2n * weighted * 10n ** 12n) / (BigInt(n) * BigInt(total))) / 1e12 - (n + 1) / n,
  }
}
