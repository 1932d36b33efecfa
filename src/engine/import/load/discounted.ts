import type { Row } from '../read/source.ts'
import type { Discount } from '../understand/reading.ts'
import { multiplyScaled } from '../values/decimal.ts'
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

/** `10%` is ten, and so is 10 % of a workbook that shows it as such. */
function discountOf(row: Row, { column, as }: Discount, mark: '.' | ','): number | null {
  const value = row.values[column]
  if (as !== 'percent') return scaledCell(row, column, mark)
  if (typeof value === 'string') return percentIn(value, row, column, mark)
  const scaled = scaledCell(row, column, mark)
  return scaled !== null && Math.abs(scaled) <= WHOLE ? scaled * 100 : scaled
}

function percentIn(text: string, row: Row, column: number, mark: '.' | ','): number | null {
  const bare = text.replace(/\s*%\s*$/, '')
  return scaledCell({ ...row, values: row.values.with(column, bare) }, column, mark)
}
