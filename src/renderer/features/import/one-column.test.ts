import { describe, expect, it } from 'vitest'
import type { ColumnPreview, MappingIssue } from '../../../shared/model/import.ts'
import { isInOneColumn } from './one-column.ts'

const columns = (...headers: string[]): ColumnPreview[] =>
  headers.map((header, index) => ({ index, header, role: null, examples: [], readableShare: 1 }))
const missing: MappingIssue[] = [{ kind: 'missing', role: 'customer', text: 'none' }]

describe('a file with all its columns in one', () => {
  it.each(['Order~Customer~Date', 'Order;Customer', 'Order  Customer'])('is told by a header such as %s', (header) => {
    expect(isInOneColumn({ columns: columns(header), issues: missing })).toBe(true)
    expect(isInOneColumn({ columns: columns(header, ''), issues: missing })).toBe(true)
  })

  it('is not one with several columns, with one plain name, or with nothing missing', () => {
    expect(isInOneColumn({ columns: columns('Order~Customer', 'Date'), issues: missing })).toBe(false)
    expect(isInOneColumn({ columns: columns('About the sales'), issues: missing })).toBe(false)
    expect(isInOneColumn({ columns: columns('Order~Customer'), issues: [] })).toBe(false)
    expect(isInOneColumn({ columns: [], issues: missing })).toBe(false)
  })
})
