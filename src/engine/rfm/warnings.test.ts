import { describe, expect, it } from 'vitest'
import type { RowCounts } from '../../shared/model/rows.ts'
import { DEFAULT_SETTINGS, type OrderFilter, type Settings } from '../../shared/model/settings.ts'
import type { LineScope } from '../sales/line-scope.ts'
import type { ScoredWorkspace } from './score-workspace.ts'
import { warningsOf } from './warnings.ts'

interface Case {
  readonly settings?: Partial<Settings>
  readonly first?: string
  readonly last?: string
  /** Orders of each customer; sixty with two orders each when left out. */
  readonly frequency?: readonly number[]
  /** The frequency score of each; all five when left out. */
  readonly f?: readonly number[]
  readonly linesWithoutCost?: number
  readonly scope?: Partial<LineScope>
  readonly today?: Date
}

/** A result that nothing needs to be said of, but for what the case changes. */
function warnings(changed: Case = {}) {
  const frequency = Int32Array.from(changed.frequency ?? new Array<number>(60).fill(2))
  const scored = {
    settings: { ...DEFAULT_SETTINGS, asOf: '2025-01-01', ...changed.settings },
    scope: { filter: null, ...changed.scope },
    bins: { r: 5, f: 5, m: 5 },
    period: { first: changed.first ?? '2024-01-01', last: changed.last ?? '2024-12-31' },
    measures: {
      keys: Int32Array.from(frequency.keys()),
      frequency,
      lines: 900,
      linesWithoutCost: changed.linesWithoutCost ?? 0,
    },
    scores: { f: Uint8Array.from(frequency, (_, at) => changed.f?.[at] ?? (at % 5) + 1) },
  } as unknown as ScoredWorkspace
  return warningsOf(scored, { kept: 1_000 } as RowCounts, changed.today ?? new Date(2025, 0, 1, 9))
}

const keys = (changed: Case) => warnings(changed).map(({ key }) => key)

/** So many customers, of whom so many ordered once and the others twice. */
const ordersOf = (count: number, once: number) => Array.from({ length: count }, (_, at) => (at < once ? 1 : 2))

describe('warningsOf', () => {
  it('says nothing of a year of sales by many customers', () => {
    expect(warnings()).toEqual([])
  })

  it('counts sold lines without a cost', () => {
    expect(warnings({ linesWithoutCost: 1 })).toEqual([
      { key: 'warning.costs-missing', args: { without: 1, lines: 900 } },
    ])
  })

  it('says from two of five customers with one order that no customer gets some scores, where none does', () => {
    const [f] = [new Array<number>(100).fill(5)]
    const once = (many: number, changed: Case = {}) => keys({ frequency: ordersOf(100, many), f, ...changed })
    expect(warnings({ frequency: ordersOf(100, 40), f })).toEqual([
      { key: 'warning.ordered-once', args: { share: { share: 0.4 } } },
    ])
    expect(once(39)).toEqual([])
    expect(once(40, { f: ordersOf(100, 40).map((_, at) => (at % 5) + 1) })).toEqual([])
    expect(once(40, { settings: { frequency: 'days' } })).toEqual([])
    expect(once(40, { settings: { scheme: 'percent-rank' } })).toEqual([])
  })

  it('says that groups of equal size split customers with one order, where there are more than one group of them', () => {
    const split = (many: number, settings: Partial<Settings> = {}) =>
      keys({ frequency: ordersOf(100, many), settings: { scheme: 'ntile', ...settings } })
    expect(split(21)).toEqual(['warning.ntile-splits'])
    expect(split(20)).toEqual([])
    expect(split(21, { frozenRun: 3 })).toEqual([])
    expect(split(21, { scheme: 'quantile' })).toEqual([])
  })

  it('counts the days of less than half a year, both ends included', () => {
    // 2024 is a leap year: its 180th day is 28 June.
    expect(warnings({ last: '2024-06-27', settings: { asOf: '2024-06-28' } })).toEqual([
      { key: 'warning.short-period', args: { days: 179 } },
    ])
    expect(keys({ last: '2024-06-28', settings: { asOf: '2024-06-29' } })).toEqual([])
  })

  it.each(['nested', 'r-package'] as const)('explains the scheme %s', (scheme) => {
    expect(keys({ settings: { scheme } })).toEqual([`warning.${scheme}`])
  })

  it('says that sales are left out where the analysis date is the last day of the sales or before', () => {
    expect(warnings({ settings: { asOf: '2024-12-31' } })).toEqual([
      { key: 'warning.later-sales', args: { asOf: { day: '2024-12-31' }, last: { day: '2024-12-31' } } },
    ])
    expect(keys({ settings: { asOf: '2024-12-30' } })).toEqual(['warning.later-sales'])
    expect(keys({ settings: { asOf: '2025-01-01' } })).toEqual([])
  })

  it('says that sales are dated after today, unless the analysis date leaves them out', () => {
    const late = { today: new Date(2024, 11, 30, 23, 59) }
    expect(warnings(late)).toEqual([
      { key: 'warning.future-sales', args: { today: { day: '2024-12-30' }, last: { day: '2024-12-31' } } },
    ])
    expect(keys({ today: new Date(2024, 11, 31) })).toEqual([])
    expect(keys({ ...late, settings: { asOf: '2024-12-31' } })).toEqual(['warning.later-sales'])
  })

  it('says from 61 days how long before the analysis date the last sale was', () => {
    expect(warnings({ settings: { asOf: '2025-03-02' } })).toEqual([
      { key: 'warning.old-sales', args: { asOf: { day: '2025-03-02' }, days: 61 } },
    ])
    expect(keys({ settings: { asOf: '2025-03-01' } })).toEqual([])
  })

  it('says that there are fewer than fifty customers', () => {
    expect(warnings({ frequency: ordersOf(49, 0) })).toEqual([{ key: 'warning.few-customers', args: { count: 49 } }])
    expect(keys({ frequency: ordersOf(50, 0) })).toEqual([])
  })

  describe('of what is left out', () => {
    const filter = (apply: OrderFilter['apply']) => ({ stores: ['North'], countries: [], apply })
    const args = { first: { day: '2024-01-01' }, last: { day: '2024-12-31' }, lines: 900, kept: 1_000 }

    it.each([
      [{ window: { kind: 'months', months: 12 } }, 'warning.period'],
      [{ filter: filter('before') }, 'warning.period-and-filter'],
      [{ window: { kind: 'months', months: 12 }, filter: filter('before') }, 'warning.period-and-filter'],
    ] as const)('gives the figures of %j', (settings, key) => {
      expect(warnings({ settings, scope: { filter: 'TRUE' } })).toEqual([{ key, args }])
    })

    it('counts who is shown by a filter of the result, and says nothing of one that takes all', () => {
      const settings = { filter: filter('after') }
      expect(warnings({ settings, scope: { filter: 'TRUE' } })).toEqual([
        { key: 'warning.filter-after', args: { count: 60 } },
      ])
      expect(keys({ settings })).toEqual([])
    })
  })
})
