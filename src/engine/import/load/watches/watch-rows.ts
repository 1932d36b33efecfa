import { SECONDS_PER_DAY } from '../../../../shared/format/wall-time.ts'
import type { RefusalReason } from '../../../../shared/model/rows.ts'
import { LINE_KIND } from '../../../sales/line-kind.ts'
import { CELL, type Row } from '../../read/source.ts'
import { isNear, NEAR } from '../../understand/settle-unset-dates.ts'
import { scaleText } from '../../values/decimal.ts'
import { decimalMarkOf } from '../../values/decimal-marks.ts'
import { scaledCell } from '../../values/scaled-cell.ts'
import { FIRST_DAYS, LAST_FIRST_DAY } from '../../values/unset-dates.ts'
import { novelty, type Watch, type WatchMaker } from './watch.ts'

/** Reasons that can mean that the columns or their writing were misunderstood. */
const MISREAD: readonly RefusalReason[] = ['unreadable-date', 'unreadable-number', 'no-date', 'no-amount']
/** Of the rows with an amount beside quantity and price, one in so many may be something else. */
const DISAGREEING = 50

/** Rows that cannot be read, each reason by itself. */
export const watchRefusals: readonly WatchMaker[] = MISREAD.map(
  (reason) => () => novelty((_, parser) => parser.refusal === reason),
)

/** Dates that are text beside real ones, or real ones beside text. */
export const watchDateKinds: readonly WatchMaker[] = [CELL.text, CELL.date].map((kind) => ({ mapping }) => {
  const { date } = mapping.columns
  return date === undefined ? null : novelty((raw) => date < raw.width && raw.kinds[date] === kind)
})

/** Dates around the first day of a calendar, where that stood for no date. */
export const watchOldDates: WatchMaker = ({ reading: { unsetDays } }) => {
  const last = (LAST_FIRST_DAY + NEAR) * SECONDS_PER_DAY
  const isOld = (day: number) => !FIRST_DAYS.has(day) && [...unsetDays].some((unset) => isNear(day, unset))
  return unsetDays.size === 0
    ? null
    : novelty((_, { time }) => time < last && isOld(Math.floor(time / SECONDS_PER_DAY)))
}

/** Amounts that are not quantity times price, where those of the first rows are. */
export const watchAmounts: WatchMaker = ({ mapping, quirks }) => {
  const { amount, price } = mapping.columns
  if (amount === undefined || price === undefined || quirks?.amountIsOrderLevel) return null
  return new Disagreement()
}

class Disagreement implements Watch {
  #row: number | null = null
  readonly #lines = { first: 0, later: 0 }
  readonly #disagreeing = { first: 0, later: 0 }

  look(raw: Row, { refusal, disagrees }: Parameters<Watch['look']>[1], isLater: boolean): void {
    if (refusal !== null) return
    const part = isLater ? 'later' : 'first'
    this.#lines[part]++
    if (!disagrees) return
    this.#disagreeing[part]++
    if (isLater) this.#row ??= raw.number
  }

  get doubt(): number | null {
    const isMuch = (part: 'first' | 'later') => this.#disagreeing[part] * DISAGREEING > this.#lines[part]
    return isMuch('later') && !isMuch('first') ? this.#row : null
  }
}

/** Rows that give money back, where a refund beside the amount or a status has to be told from them. */
export const watchReturns: WatchMaker = ({ reading }) => {
  if (reading.marks.length === 0 && reading.refund === null) return null
  const isReturn = (kind: number) => kind === LINE_KIND.return || kind === LINE_KIND.creditNote
  return novelty((_, parser) => parser.refusal === null && isReturn(parser.kind))
}

/** Quantities with a mark and three digits behind it. */
export const watchQuantities: WatchMaker = ({ mapping }) => {
  const { quantity, price } = mapping.columns
  if (quantity === undefined || price === undefined) return null
  return novelty(({ width, kinds, values }) => {
    if (quantity >= width || kinds[quantity] !== CELL.text) return false
    const text = values[quantity] as string
    return text.length > 4 && /\d[.,]\d/.test(text)
  })
}

/** Discounts that are no fraction, or no percentage. */
export const watchDiscounts: WatchMaker = ({ reading: { discount }, mapping }) => {
  if (discount === null || discount.as === 'money') return null
  const most = discount.as === 'fraction' ? scaleText('1', '.') : scaleText('100', '.')
  const mark = decimalMarkOf(mapping, 'price')
  return novelty((raw) => Math.abs(scaledCell(raw, discount.column, mark) ?? 0) > most)
}
