import type { Row } from '../read/source.ts'
import type { Discount } from '../understand/reading.ts'
import { multiplyScaled, scaleText } from '../values/decimal.ts'
import { scaledCell } from '../values/scaled-cell.ts'

/** One, in ten-thousandths. */
const WHOLE = 10_000

/** Takes the discount of a row off what quantity and price come to; in ten-thousandths, NaN where the discount cannot be read. */
export function discounted(amount: number, row: Row, discount: Discount, mark: '.' | ','): number {
  const given = discountOf(row, discount, mark)
  if (given === null) return amount
  switch (discount.as) {
    case 'percent':
      return multiplyScaled(amount, WHOLE - Math.round(Math.abs(given) / 100))
    case 'fraction':
      return multiplyScaled(amount, WHOLE - Math.abs(given))
    default:
      return amount - Math.sign(amount || 1) * Math.abs(given)
  }
}

/** `10%` is ten. */
function discountOf(row: Row, { column, as }: Discount, mark: '.' | ','): number | null {
  const value = row.values[column]
  if (as !== 'percent' || typeof value !== 'string') return scaledCell(row, column, mark)
  const bare = value.replace('%', '').trim()
  return bare === '' ? null : scaleText(bare, mark)
}
