import { SALE_SENSES, type SaleSense } from '../../../shared/model/understood.ts'
import type { Draft } from './draft.ts'
import type { Mark } from './reading.ts'

/** Finds every column that says what became of a sale, and what somebody said its values mean. */
export function settleMarks(draft: Draft): void {
  const { columns, answers } = draft
  const marks: Mark[] = []
  for (const role of ['status', 'type'] as const) {
    const column = columns.get(role)
    if (column !== undefined) marks.push({ column, kind: role })
  }
  const senses = new Map<string, SaleSense>()
  for (const [id, value] of Object.entries(answers)) {
    const sense = SALE_SENSES.find((each) => each === value)
    if (sense !== undefined) senses.set(id, sense)
  }
  draft.reading = { ...draft.reading, marks, senses }
}
