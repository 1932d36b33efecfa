import { SECONDS_PER_DAY } from '../../../../shared/format/wall-time.ts'
import type { Row } from '../../read/source.ts'
import { isCalledOrder } from '../../understand/settle-order.ts'
import { cellText } from '../../values/cell-text.ts'
import type { Named } from '../../values/named.ts'
import { isCreditNumber } from '../../values/row-words.ts'
import type { LineParser } from '../line-parser.ts'
import { novelty, type Watch, type WatchMaker } from './watch.ts'

/** So many orders of several rows in the first ones tell whether a total repeats; so many later ones raise a doubt. */
const ENOUGH = { first: 8, later: 2 }
/** Of the days or of the orders, this share must speak against what was understood. */
const MOST = 0.8

/** Rows of an order that leave the customer to its first row. */
export const watchCustomersBelow: WatchMaker = ({ reading, mapping, quirks }) => {
  if (mapping.columns.order === undefined || reading.isOrderFilledDown || quirks?.fillDown) return null
  let order: Named | null = null
  let isNamed = false
  return novelty((_, parser) => {
    const follows = parser.order !== null && parser.order === order
    const isLeftOut = follows && isNamed && parser.customer === null
    order = parser.order
    isNamed = parser.customer !== null
    return isLeftOut
  })
}

/** Amounts that stand the same on all rows of an order, as its total does; or differ, where they were taken for one. */
export const watchTotals: WatchMaker = ({ mapping, quirks, preset }) => {
  const { order, amount } = mapping.columns
  if (preset !== null || order === undefined || amount === undefined) return null
  return new Totals(order, amount, quirks?.amountIsOrderLevel !== undefined)
}

class Totals implements Watch {
  readonly #order: number
  readonly #amount: number
  readonly #areTotals: boolean
  readonly #several = { first: 0, later: 0 }
  readonly #same = { first: 0, later: 0 }
  #row: number | null = null
  #lastOrder = ''
  #lastAmount = ''

  constructor(order: number, amount: number, areTotals: boolean) {
    this.#order = order
    this.#amount = amount
    this.#areTotals = areTotals
  }

  look(raw: Row, _: LineParser, isLater: boolean): void {
    const order = cellText(raw, this.#order)
    const amount = cellText(raw, this.#amount)
    if (order !== '' && order === this.#lastOrder) {
      const part = isLater ? 'later' : 'first'
      const isSame = amount === this.#lastAmount || (this.#areTotals && amount === '')
      this.#several[part]++
      if (isSame) this.#same[part]++
      if (isLater && isSame !== this.#areTotals) this.#row ??= raw.number
    }
    this.#lastOrder = order
    if (amount !== '') this.#lastAmount = amount
  }

  get doubt(): number | null {
    const { first, later } = this.#several
    if (this.#areTotals) return (later - this.#same.later) * 10 > later ? this.#row : null
    const wereFew = first < ENOUGH.first
    return wereFew && later >= ENOUGH.later && this.#same.later >= later * MOST ? this.#row : null
  }
}

/** Another column called an order that repeats where the chosen one does not. */
export const watchOtherOrders: WatchMaker = ({ mapping, header, preset }) => {
  const { order } = mapping.columns
  if (preset !== null || order === undefined) return null
  const taken = new Set(Object.values(mapping.columns))
  const others = [...header.names.keys()].filter((at) => !taken.has(at) && isCalledOrder(header.names[at] ?? ''))
  if (others.length === 0) return null
  const last = new Map<number, string>()
  let own = ''
  return novelty((raw) => {
    const number = cellText(raw, order)
    let repeats = false
    for (const at of others) {
      const text = cellText(raw, at)
      if (text !== '' && text === last.get(at) && number !== own) repeats = true
      last.set(at, text)
    }
    own = number
    return repeats
  })
}

/** Numbers that start again each day. */
export const watchNumbers: WatchMaker = ({ mapping, reading, preset }) => {
  const { order, date } = mapping.columns
  return preset !== null || reading.isOrderOfDay || order === undefined || date === undefined ? null : new NewDays()
}

class NewDays implements Watch {
  #day = Number.NaN
  #order: Named | null = null
  #days = 0
  #startingAgain = 0
  #row: number | null = null

  look(raw: Row, { order, time }: LineParser, isLater: boolean): void {
    if (order === null || Number.isNaN(time)) return
    const day = Math.floor(time / SECONDS_PER_DAY)
    if (day !== this.#day && this.#order !== null) {
      this.#days++
      // From the newest to the oldest, numbers go back with the days.
      const step = (numberOf(order) - numberOf(this.#order)) * (day - this.#day)
      if (step < 0) {
        this.#startingAgain++
        if (isLater) this.#row ??= raw.number
      }
    }
    this.#day = day
    this.#order = order
  }

  get doubt(): number | null {
    return this.#startingAgain >= 2 && this.#startingAgain >= this.#days * MOST ? this.#row : null
  }
}

function numberOf({ text }: Named): number {
  return Number(/\d+$/.exec(text)?.[0] ?? Number.NaN)
}

/** Numbers of another form beside those of `C` and digits. */
export const watchCreditNumbers: WatchMaker = ({ reading }) =>
  reading.hasCreditNumbers ? null : novelty((_, { order }) => order !== null && !isCreditNumber(order.text))
