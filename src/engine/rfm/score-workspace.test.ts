import { describe, expect, it } from 'vitest'
import { DEFAULT_SETTINGS, type Settings } from '../../shared/model/settings.ts'
import { said, type Text } from '../../shared/words/said.ts'
import { DAY, dayAfter, FIRST_DAY, fillSales, type Line, line, openFewSales } from '../sales/testing/few-sales.ts'
import { scoreWorkspace } from './score-workspace.ts'

const database = openFewSales()
const at = (offset: number) => (FIRST_DAY + offset) * DAY
const filter = { stores: ['North'], countries: [], apply: 'before' } as const

/** Scores lines of the days 0, 1, ...; the imports' own days are those of what is sold and comes back. */
function score(lines: readonly Line[], settings: Partial<Settings> = {}) {
  fillSales(database, lines)
  database.exec(`UPDATE imports SET first_sale = (SELECT min(time) FROM lines WHERE kind = 0),
    last_sale = (SELECT max(time) FROM lines WHERE kind = 0), last_return = (SELECT max(time) FROM lines WHERE kind <> 0)`)
  return scoreWorkspace(database, { ...DEFAULT_SETTINGS, ...settings }, () => null)
}

describe('there is nobody to score', () => {
  const [first, last] = [{ day: dayAfter(0) }, { day: dayAfter(9) }]
  const sales = [line({ customer: null }), line({ time: at(9), order: 3 })]
  const between = (from: number | null, to: number | null) =>
    ({
      kind: 'between',
      from: from === null ? null : dayAfter(from),
      to: to === null ? null : dayAfter(to),
    }) as const

  it.each<[string, readonly Line[], Partial<Settings>, Text]>([
    ['without a sale', [], {}, said('refusal.no-sales')],
    [
      'on or before the analysis date',
      sales,
      { asOf: dayAfter(8) },
      said('refusal.nobody-bought', { asOf: { day: dayAfter(8) }, first, last }),
    ],
    [
      'in a period',
      sales,
      { window: between(2, 5) },
      said('refusal.nobody-bought.between', {
        isFiltered: 'no',
        from: { day: dayAfter(2) },
        to: { day: dayAfter(5) },
        first,
        last,
      }),
    ],
    [
      'before a day, from the first sale on',
      sales,
      { window: between(null, 5) },
      said('refusal.nobody-bought.between', { isFiltered: 'no', from: first, to: { day: dayAfter(5) }, first, last }),
    ],
    [
      'under a filter, until the analysis date',
      sales,
      { filter },
      said('refusal.nobody-bought.between', { isFiltered: 'yes', from: first, to: { day: dayAfter(10) }, first, last }),
    ],
    [
      'among those whom a filter keeps',
      sales,
      { filter: { ...filter, apply: 'after' } },
      said('refusal.nobody-in-filter'),
    ],
  ])('%s, and it is said so', (_, lines, settings, text) => {
    expect(() => score(lines, settings)).toThrow(expect.objectContaining({ code: 'no-lines', text }))
  })
})

it('the days that are told are those of the sales, and of the period inside them', () => {
  const lines = [line({ time: at(3) }), line({ time: at(6), order: 2 }), line({ time: at(9), kind: 2, amount: -1 })]
  const period = (settings: Partial<Settings>) => Object.values(score(lines, settings).period)
  expect(period({})).toEqual([dayAfter(3), dayAfter(6), dayAfter(9)])
  expect(period({ returns: 'ignore' })).toEqual([dayAfter(3), dayAfter(6), dayAfter(6)])
  const window = { kind: 'between', from: dayAfter(1), to: dayAfter(5) } as const
  expect(period({ window })).toEqual([dayAfter(3), dayAfter(5), dayAfter(9)])
  expect(period({ window: { ...window, from: dayAfter(4), to: dayAfter(8) } })).toEqual([4, 6, 9].map(dayAfter))
})
