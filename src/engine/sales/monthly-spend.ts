import type { Receipts } from './receipts.ts'

/** What customers spent per calendar month, in currency units. */
export interface MonthlySpend {
  readonly mean: Float64Array
  /** The population standard deviation. */
  readonly deviation: Float64Array
  /** The rise per month by least squares; NaN with a single month. */
  readonly slope: Float64Array
}

/** Every month counts from a customer's first receipt to the last month in which anybody has one, those without a receipt as 0. */
export function monthlySpend(receipts: Receipts, isNet: boolean): MonthlySpend {
  const { starts, ends, isSale, time, amount } = receipts
  const monthOf = Float64Array.from(time, (seconds) => monthNumber(seconds))
  const counts = (at: number) => isNet || isSale[at] === true
  const last = monthOf.reduce((latest, month, at) => (counts(at) ? Math.max(latest, month) : latest), -Infinity)
  const spend: MonthlySpend = {
    mean: new Float64Array(starts.length),
    deviation: new Float64Array(starts.length),
    slope: new Float64Array(starts.length),
  }
  for (let place = 0; place < starts.length; place++) {
    const sums = new Map<number, number>()
    for (let at = starts[place] as number; at < (ends[place] as number); at++) {
      const month = monthOf[at] as number
      if (counts(at)) sums.set(month, (sums.get(month) ?? 0) + (amount[at] as number))
    }
    const first = Math.min(...sums.keys())
    const months = Array.from({ length: last - first + 1 }, (_, month) => sums.get(first + month) ?? 0)
    const mean = months.reduce((sum, value) => sum + value, 0) / months.length
    const middle = (months.length - 1) / 2
    let squares = 0
    let along = 0
    let spread = 0
    for (const [month, value] of months.entries()) {
      squares += (value - mean) ** 2
      along += (month - middle) * (value - mean)
      spread += (month - middle) ** 2
    }
    spend.mean[place] = mean
    spend.deviation[place] = Math.sqrt(squares / months.length)
    spend.slope[place] = along / spread
  }
  return spend
}

/** Months since January of the year 0. */
function monthNumber(seconds: number): number {
  const date = new Date(seconds * 1_000)
  return date.getUTCFullYear() * 12 + date.getUTCMonth()
}
