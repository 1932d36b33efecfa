import type { ReportModel } from '../../shared/model/report.ts'
import { binsOf } from '../../shared/scores/score-value.ts'
import { reportColumns } from './list-columns.ts'
import { type LongSheet, listSheet } from './list-sheet.ts'

/** The rows a sheet of Excel has room for below the header. */
const MAX_LIST_ROWS = 1_048_575

/** One sheet with all customers, or as many as they need: `Customers`, `Customers 2` and so on. */
export function customersSheets(model: ReportModel, maxRows = MAX_LIST_ROWS): LongSheet[] {
  const { summary, filled, words } = model
  const columns = reportColumns({ ...model, ...summary, bins: binsOf(summary.thresholds) }, filled)
  const rest = model.customers[Symbol.iterator]()
  const sheets = Math.max(1, Math.ceil(summary.customers / maxRows))
  return Array.from({ length: sheets }, (_, index) => {
    const name =
      index === 0
        ? words.say('report.sheet.customers')
        : words.say('report.sheet.customers.next', { number: String(index + 1) })
    const customers = index === sheets - 1 ? takeLast(rest, maxRows) : take(rest, maxRows)
    return listSheet(name, columns, customers, model)
  })
}

function* take<T>(rest: Iterator<T>, count: number): Generator<T> {
  for (let left = count; left > 0; left--) {
    const next = rest.next()
    if (next.done) return
    yield next.value
  }
}

function* takeLast<T>(rest: Iterator<T>, count: number): Generator<T> {
  yield* take(rest, count)
  // A report that leaves customers out without a word would be worse than none.
  if (!rest.next().done) throw new RangeError('There are more customers than the summary says.')
}
