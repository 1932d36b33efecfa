import { expect, it } from 'vitest'
import type { Mover, RunRecord } from '../model/run-list.ts'
import { MOVER_COLUMNS, RESULT_COLUMNS } from './results.ts'
import { written } from './testing/written.ts'

it('lists results, unnamed ones and those of unknown revenue too', () => {
  const may = {
    name: 'May',
    settings: { asOf: '2026-06-01' },
    mapTitle: 'My map',
    customers: 1200,
    revenue: 5000_0000,
  } as RunRecord
  expect(written(RESULT_COLUMNS, [may, { ...may, name: null, revenue: null }])).toEqual([
    'Name | Analysis date | Segment map | Customers | Revenue',
    'May | 1 Jun 2026 | My map | 1,200 | £5,000',
    ' | 1 Jun 2026 | My map | 1,200 | –',
  ])
})

it('lists who changed segment, joined or is gone', () => {
  const moved: Mover = {
    id: 'C1',
    from: 'New',
    to: 'Champions',
    codeBefore: '511',
    codeAfter: '555',
    monetaryBefore: 20_0000,
    monetaryAfter: 900_0000,
  }
  const joined = { ...moved, id: 'C2', from: null, codeBefore: null, monetaryBefore: null }
  const gone = { ...moved, id: 'C3', to: null, codeAfter: null, monetaryAfter: null }
  expect(written(MOVER_COLUMNS, [moved, joined, gone])).toEqual([
    'Customer | From | To | RFM before | RFM after | Monetary before | Monetary after',
    'C1 | New | Champions | 511 | 555 | £20 | £900',
    'C2 | Joined | Champions | – | 555 | – | £900',
    'C3 | New | Gone | 511 | – | £20 | –',
  ])
})
