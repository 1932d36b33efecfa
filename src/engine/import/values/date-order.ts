import type { DateOrder } from '../../../shared/model/import.ts'
import { fullYear, NUMERIC, plainDate } from './dates.ts'

/** What the order of day, month and year in numeric dates of a column can be told from. */
export interface DateOrderEvidence {
  readonly order: DateOrder | null
  /** How many values could be read in several ways and so told nothing. */
  readonly ambiguous: number
  /** Whether all can be read with the day first and with the month first, the year last. */
  readonly isOpen: boolean
}

/** Where one date in so many contradicts the others, a column is written in both orders and neither can be told. */
const CONTRADICTING = 5
/** How many dates with a part above 12 settle the order of a column. */
const ENOUGH = 1_000

/**
 * Decides day-first or month-first for a whole column: a part above 12 settles it; else, exports being written in order of
 * time, the only reading that never goes back (or never forth) does. Null when neither tells. Years of two digits may come
 * first: they do where the last part is a day more plausibly than a year.
 */
export class DateOrderDetector {
  readonly #thisYear: number
  #dayFirst = 0
  #monthFirst = 0
  #ambiguous = 0
  readonly #trend = { dmy: new Trend(), mdy: new Trend() }
  readonly #yearFirst = new YearFirst()

  /** Nothing is sold after `thisYear`. */
  constructor(thisYear: number) {
    this.#thisYear = thisYear
  }

  add(text: string): void {
    const match = NUMERIC.exec(plainDate(text))
    if (!match) return
    const [first, second] = [Number(match[1]), Number(match[2])]
    this.#yearFirst.add(first, second, match[3] as string)
    if (first > 12 && second <= 12) this.#dayFirst++
    else if (second > 12 && first <= 12) this.#monthFirst++
    else if (first !== second) this.#ambiguous++
    const year = fullYear(match[3] as string)
    this.#trend.dmy.add(year * 10_000 + second * 100 + first)
    this.#trend.mdy.add(year * 10_000 + first * 100 + second)
  }

  /** Whether so many dates tell one order that the rest of a file need not be asked. */
  get isSettled(): boolean {
    return this.#monthFirst >= ENOUGH || (this.#dayFirst >= ENOUGH && !this.#yearFirst.isPossible)
  }

  /** The order that some dates can only be read in, where no date can only be read in another; null for none. */
  get plainOrder(): DateOrder | null {
    if (this.#yearFirst.isPossible || this.#dayFirst > 0 === this.#monthFirst > 0) return null
    return this.#dayFirst > 0 ? 'dmy' : 'mdy'
  }

  get evidence(): DateOrderEvidence {
    const ambiguous = this.#ambiguous
    if (this.#monthFirst === 0) {
      const isYearFirst = this.#yearFirst.judge(this.#thisYear)
      if (isYearFirst !== 'no') return { order: isYearFirst === 'yes' ? 'ymd' : null, ambiguous, isOpen: false }
    }
    if (this.#dayFirst === 0 && this.#monthFirst === 0) {
      if (ambiguous === 0) return { order: 'dmy', ambiguous: 0, isOpen: false }
      const [dmy, mdy] = [this.#trend.dmy.isMonotone, this.#trend.mdy.isMonotone]
      return { order: dmy === mdy ? null : dmy ? 'dmy' : 'mdy', ambiguous, isOpen: dmy === mdy }
    }
    const fewer = Math.min(this.#dayFirst, this.#monthFirst)
    if (fewer * CONTRADICTING >= this.#dayFirst + this.#monthFirst)
      return { order: null, ambiguous: Math.max(ambiguous, 1), isOpen: false }
    return { order: this.#dayFirst >= this.#monthFirst ? 'dmy' : 'mdy', ambiguous, isOpen: false }
  }
}

/** Whether a column of `24-03-31` and the like is written with the year first. */
class YearFirst {
  #isPossible = true
  #latest = 0
  readonly #first = new Set<number>()
  readonly #last = new Set<number>()

  add(first: number, second: number, last: string): void {
    const day = Number(last)
    this.#isPossible &&= last.length === 2 && second >= 1 && second <= 12 && day >= 1 && day <= 31
    this.#latest = Math.max(this.#latest, fullYear(last))
    this.#first.add(first)
    this.#last.add(day)
  }

  get isPossible(): boolean {
    return this.#isPossible
  }

  judge(thisYear: number): 'yes' | 'no' | 'open' {
    if (!this.#isPossible) return 'no'
    const firstYears = [...this.#first].map((year) => fullYear(String(year).padStart(2, '0')))
    const isFirstPast = firstYears.every((year) => year >= 1990 && year <= thisYear)
    const isLastPast = this.#latest <= thisYear
    if (!isFirstPast || (isLastPast && this.#last.size <= this.#first.size)) return 'no'
    // Few different years beside many different days.
    if (!isLastPast || this.#last.size >= 3 * this.#first.size) return 'yes'
    return 'open'
  }
}

/** Whether a sequence of days only ever went one way, over at least four changes. */
class Trend {
  #last = Number.NaN
  #ups = 0
  #downs = 0

  add(day: number): void {
    if (day > this.#last) this.#ups++
    else if (day < this.#last) this.#downs++
    this.#last = day
  }

  get isMonotone(): boolean {
    return (this.#ups === 0 || this.#downs === 0) && this.#ups + this.#downs >= 4
  }
}
