import fc from 'fast-check'
import { beforeEach, expect, it } from 'vitest'
import { ALL_SALES, type AnalysisFilter } from '../../shared/analyses/analysis-filter.ts'
import { DEFAULT_SETTINGS } from '../../shared/model/settings.ts'
import type { StoredRun } from '../database/runs.ts'
import { narrowSales, salesOfResult } from './analysed-sales.ts'
import { ROLE } from './counted-sales.ts'
import { DAY, dayAfter, FIRST_DAY, fillSales, line, openFewSales } from './testing/few-sales.ts'

const database = openFewSales()
beforeEach(() => fillSales(database, []))

const settings = { ...DEFAULT_SETTINGS, asOf: dayAfter(9), exclude: [] }

/** Ann is a Champion of cluster 1, bob Lost of cluster 2. */
const RUN = {
  customers: {
    keys: Int32Array.of(1, 2),
    segment: Uint16Array.of(0, 1),
    segmentNames: ['Champions', 'Lost'],
    cluster: Int32Array.of(1, 2),
  },
} as unknown as StoredRun

const at = (customer: number | null, order: number, day = 0) =>
  line({ customer, order, time: (FIRST_DAY + day) * DAY, amount: 10_000 * order })

/** The amounts of the sales that count. */
const taken = (filter: Partial<AnalysisFilter>) => {
  const all = salesOfResult(database, settings)
  const { columns, role } = narrowSales(database, all, RUN, { ...ALL_SALES, ...filter })
  return [...columns.amount].filter((_, entry) => role[entry] !== ROLE.leftOut).sort()
}

it.each<[Partial<AnalysisFilter>, number[]]>([
  [{}, [10_000, 20_000, 30_000, 40_000]],
  [{ from: dayAfter(1), to: dayAfter(2) }, [20_000, 30_000]],
  [{ stores: ['North'] }, [10_000, 20_000]],
  [{ countries: ['FR'] }, [20_000, 40_000]],
  [{ stores: ['North'], countries: ['FR'] }, [20_000]],
  [{ segments: ['Champions'] }, [10_000, 20_000]],
  [{ clusters: [2] }, [30_000]],
  [{ segments: ['Champions'], clusters: [2] }, []],
])('the filter %j takes what it says', (filter, amounts) => {
  fillSales(database, [at(1, 1), at(1, 2, 1), at(2, 3, 2), at(null, 4, 3)])
  expect(taken(filter)).toEqual(amounts)
})

it('leaves out customers who only gave back, and refuses a store that nothing has', () => {
  fillSales(database, [at(1, 1), { ...at(2, 3), kind: 1, amount: -30_000 }])
  expect(taken({})).toEqual([10_000])
  expect(() => taken({ stores: ['East'] })).toThrow(expect.objectContaining({ code: 'not-found' }))
})

it('parts the sales: those of each segment and those of nobody are all there are', () => {
  const some = fc.array(
    fc.record({ who: fc.constantFrom(null, 1, 2), order: fc.integer({ min: 1, max: 4 }), day: fc.nat(3) }),
    { maxLength: 20 },
  )
  fc.assert(
    fc.property(some, (lines) => {
      fillSales(
        database,
        lines.map(({ who, order, day }) => at(who, order, day)),
      )
      const sum = (amounts: number[]) => amounts.reduce((total, amount) => total + amount, 0)
      const parts = [...taken({ segments: ['Champions'] }), ...taken({ segments: ['Lost'] })]
      const ofNobody = lines.reduce((total, { who, order }) => total + (who === null ? 10_000 * order : 0), 0)
      expect(sum(taken({}))).toBe(sum(parts) + ofNobody)
    }),
    { numRuns: 100 },
  )
})
