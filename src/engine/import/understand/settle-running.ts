import { said } from '../../../shared/words/said.ts'
import { type Draft, take } from './draft.ts'

/** Fewer rows tell nothing. */
const ENOUGH = 3

/** Of a running total and what is added to it row by row, the latter is the amount. */
export function settleRunning(draft: Draft): void {
  const { columns, evidence, preset } = draft
  const amount = columns.get('amount')
  if (preset !== null || amount === undefined || evidence.rows.length < ENOUGH) return
  const totals = evidence.numbers(amount)
  if (new Set(totals).size < ENOUGH) return
  const taken = new Set(columns.values())
  const added = [...evidence.header.names.keys()].find((at) => {
    if (taken.has(at)) return false
    const steps = evidence.numbers(at)
    return totals.every(
      (total, row) => row === 0 || Math.abs(total - (totals[row - 1] as number) - (steps[row] as number)) <= 1,
    )
  })
  if (added !== undefined) take(draft, 'amount', added, said('why.added-up'))
}
