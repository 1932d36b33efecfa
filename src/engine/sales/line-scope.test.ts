import { describe, expect, it } from 'vitest'
import { DEFAULT_SETTINGS, type OrderFilter, type Settings } from '../../shared/model/settings.ts'
import { lineScope } from './line-scope.ts'
import { analysisDate, lastCountedDay } from './sales-period.ts'
import { DAY, dayAfter, FIRST_DAY, openFewSales } from './testing/few-sales.ts'

const database = openFewSales()

describe('the analysis date', () => {
  const period = { first: FIRST_DAY, last: FIRST_DAY + 5, lastReturn: FIRST_DAY + 9 }
  const date = (settings: Partial<Settings>, of = period) => analysisDate({ ...DEFAULT_SETTINGS, ...settings }, of)
  const between = (to: string | null): Settings['window'] => ({ kind: 'between', from: null, to })

  it('is the one that is set', () => {
    expect(date({ asOf: '2001-02-03', window: between(dayAfter(1)) })).toBe('2001-02-03')
  })

  it('is the day after the last sale or return that counts, or after the period that ends before', () => {
    expect(date({})).toBe(dayAfter(10))
    expect(date({ returns: 'ignore' })).toBe(dayAfter(6))
    expect(date({ window: between(dayAfter(3)) })).toBe(dayAfter(4))
    expect(date({ window: between(dayAfter(20)) })).toBe(dayAfter(10))
    expect(date({ window: between(null) })).toBe(dayAfter(10))
    expect(date({ window: { kind: 'months', months: 1 } })).toBe(dayAfter(10))
  })

  it('follows the last sale where nothing came back later', () => {
    expect(lastCountedDay({ ...period, lastReturn: FIRST_DAY }, 'net')).toBe(FIRST_DAY + 5)
    expect(lastCountedDay({ ...period, lastReturn: null }, 'net')).toBe(FIRST_DAY + 5)
  })
})

describe('lineScope', () => {
  const scope = (settings: Partial<Settings>) =>
    lineScope(database, { ...DEFAULT_SETTINGS, exclude: [], asOf: dayAfter(7), ...settings } as Parameters<
      typeof lineScope
    >[1])
  const upTo = (day: number) => `time < ${(FIRST_DAY + day + 1) * DAY}`
  const filter = (apply: OrderFilter['apply']): OrderFilter => ({ stores: ['South'], countries: [], apply })

  it('takes everything up to the analysis date, that day included', () => {
    expect(scope({})).toEqual({
      firstDay: Number.NEGATIVE_INFINITY,
      lastDay: FIRST_DAY + 7,
      condition: upTo(7),
      filter: null,
      excluded: null,
      isNarrow: false,
    })
  })

  it.each([
    [{ from: dayAfter(2), to: dayAfter(4) }, FIRST_DAY + 2, FIRST_DAY + 4],
    [{ from: dayAfter(2), to: dayAfter(2) }, FIRST_DAY + 2, FIRST_DAY + 2],
    [{ from: null, to: dayAfter(4) }, Number.NEGATIVE_INFINITY, FIRST_DAY + 4],
    [{ from: dayAfter(2), to: null }, FIRST_DAY + 2, FIRST_DAY + 7],
    [{ from: null, to: dayAfter(20) }, Number.NEGATIVE_INFINITY, FIRST_DAY + 7],
  ])('takes the period %j, but no day after the analysis date', (days, firstDay, lastDay) => {
    const found = scope({ window: { kind: 'between', ...days } })
    expect(found).toMatchObject({ firstDay, lastDay, isNarrow: true })
    const since = days.from === null ? '' : ` AND time >= ${firstDay * DAY}`
    expect(found.condition).toBe(upTo(lastDay - FIRST_DAY) + since)
  })

  it('is all and not narrow with a period without ends', () => {
    expect(scope({ window: { kind: 'between', from: null, to: null } })).toEqual(scope({}))
  })

  it('reaches back so many months from the analysis date', () => {
    // Day 19,007 is 2022-01-15.
    expect(scope({ window: { kind: 'months', months: 2 } })).toMatchObject({
      firstDay: Date.parse('2021-11-15') / 86_400_000,
      lastDay: FIRST_DAY + 7,
      isNarrow: true,
    })
  })

  it('leaves out duplicates and products where the settings do', () => {
    expect(scope({ duplicates: 'drop', exclude: ['POST', 'unheard of'] })).toMatchObject({
      condition: `${upTo(7)} AND is_duplicate = 0 AND (product_id IS NULL OR NOT product_id IN (2))`,
      excluded: 'product_id IN (2)',
      isNarrow: false,
    })
    expect(scope({ exclude: ['unheard of'] })).toMatchObject({ condition: upTo(7), excluded: null })
  })

  it('is narrowed by a filter, whose orders alone count where it comes first', () => {
    const condition = 'order_id IN (SELECT id FROM orders WHERE store_id IN (2))'
    expect(scope({ filter: filter('before') })).toMatchObject({
      condition: `${upTo(7)} AND ${condition}`,
      filter: condition,
      isNarrow: true,
    })
    expect(scope({ filter: filter('after') })).toMatchObject({ condition: upTo(7), filter: condition, isNarrow: true })
    const nothing = { stores: [], countries: [], apply: 'before' } as const
    expect(scope({ filter: nothing })).toEqual(scope({}))
  })

  it('refuses a period that ends before it starts', () => {
    const window = { kind: 'between', from: '2022-01-02', to: '2022-01-01' } as const
    expect(() => scope({ window })).toThrow(
      expect.objectContaining({
        code: 'usage',
        text: { key: 'refusal.period-backwards', args: { from: { day: window.from }, to: { day: window.to } } },
      }),
    )
  })
})
