import { said } from '../../../shared/words/said.ts'
import { FillCells } from '../values/fill-cells.ts'
import { isTotalLabel } from '../values/row-words.ts'
import { type Draft, take } from './draft.ts'
import { Evidence } from './evidence.ts'

/** Finds customers who stand as headings above their sales: in a column that holds something only on rows that hold nothing else. */
export function settleHeadings(draft: Draft): void {
  const { columns, evidence, preset } = draft
  const date = columns.get('date')
  const isOpen = preset === null && date !== undefined && !columns.has('customer') && !columns.has('customerName')
  if (!isOpen) return
  const taken = new Set(columns.values())
  const column = [...evidence.header.names.keys()].find((at) => !taken.has(at) && holdsHeadings(evidence, at, date))
  if (column === undefined || !take(draft, 'customer', column, said('why.headings'))) return
  const cells = new FillCells([column])
  draft.reading = { ...draft.reading, filledDown: ['customer'] }
  draft.evidence = new Evidence(
    evidence.header,
    evidence.rows.map((row) => cells.fill(row)),
    draft.mapping.decimalMark ?? '.',
  )
}

/** Whether each sale leaves the column empty and stands below a heading in it, of which there are several. */
function holdsHeadings(evidence: Evidence, at: number, date: number): boolean {
  const [keys, dates] = [evidence.keys(at), evidence.keys(date)]
  const headings = keys.filter((key, row) => key !== '' && dates[row] === '' && !isTotalLabel(key))
  if (headings.length < 2 || new Set(headings).size < 2 || keys[0] === '') return false
  return keys.every((key, row) => {
    if (dates[row] !== '') return key === ''
    const others = evidence.rows[row]?.values.filter((value, index) => index !== at && value !== null && value !== '')
    return key === '' || isTotalLabel(key) || (others ?? []).length === 0
  })
}
