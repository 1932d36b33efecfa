import { describe, expect, it } from 'vitest'
import type { Said } from '../../../shared/words/said.ts'
import { currenciesIn, missingColumns, refuseOpenQuestions } from './mapping-issues.ts'
import { issuesOf, understood } from './testing/understood.ts'
import type { MappingWishes } from './understand.ts'

/** The reason why a sheet cannot be imported, and what it names. */
const refusal = (table: string) => {
  const error = missingColumns(understood(table), 'a.csv')
  if (error === null) return null
  const { key, args } = error.text as { key: string; args: Record<string, unknown> }
  return [error.code, key, args]
}
const wanted = (...keys: string[]) => ({ list: keys.map((key) => ({ key: `refusal.wanted.${key}` })), kind: 'or' })

describe('a file that cannot be imported is refused', () => {
  it('with what is missing, and up to twelve columns that are there', () => {
    const names = Array.from({ length: 13 }, (_, at) => `Thing ${at}`)
    expect(refusal(`Customer,,Date,Thing; ann,1,2026-03-01,a; bob,2,2026-03-02,b`)).toEqual([
      'missing-column',
      'refusal.missing-columns',
      { file: 'a.csv', wanted: wanted('amount'), row: 1, found: 'Customer, Date, Thing' },
    ])
    expect(refusal(`Customer,${names.join(',')}; ann${',a'.repeat(13)}`)?.[2]).toMatchObject({
      wanted: wanted('date', 'amount'),
      found: ['Customer', ...names.slice(0, 11)].join(', '),
    })
    expect(refusal('Date,Amount; 2026-03-01,5; 2026-03-02,6')?.[2]).toMatchObject({ wanted: wanted('customer') })
  })

  it('as one of a single column where a separator stands in it', () => {
    const names = 'Customer|Date|Amount'
    expect(refusal(`${names}; ann|2026-03-01|5`)).toEqual([
      'missing-column',
      'refusal.one-column',
      { file: 'a.csv', row: 1, header: names },
    ])
    expect(refusal(`${names},; ann|2026-03-01|5,`)?.[1]).toBe('refusal.one-column')
    expect(refusal('Customer; ann')?.[1]).toBe('refusal.missing-columns')
    expect(refusal(`${names},Note; ann|2026-03-01|5,a`)?.[1]).toBe('refusal.missing-columns')
    const long = `${'n'.repeat(200)}|Amount`
    expect(refusal(`${long}; ann|5`)?.[2]).toMatchObject({ header: long.slice(0, 120) })
  })

  it('as one of several tables with the row of the second header', () => {
    expect(refusal('Customer,Note; ann,a; bob,b; Customer,Note; cat,c')).toEqual([
      'missing-column',
      'refusal.blocks',
      { file: 'a.csv', row: 1, again: 4 },
    ])
    expect(refusal('Customer,; ann,; Customer,; cat,')?.[1]).toBe('refusal.missing-columns')
  })

  it.each([
    ['by a name that says so', 'Customer,Total spent; ann,30; bob,50', true],
    ['beside a count of orders', 'Customer,Orders,Amount; ann,3,30; bob,2,50', true],
    ['beside an address', 'Customer,Email,Amount; ann,a@x,30; bob,b@x,50', true],
    ['beside a number', 'Customer,Phone,Amount; ann,555-1,30; bob,555-2,50', true],
    ['of nobody', 'Total spent,Note; 30,a; 50,b', false],
    ['of one', 'Customer,Total spent; ann,30', false],
    ['of one who stands twice', 'Customer,Total spent; ann,30; ann,50', false],
    ['of orders', 'Order,Customer,Total spent; 1,ann,30; 2,bob,50', false],
    ['by a name that says less', 'Customer,Amount; ann,30; bob,50', false],
  ])('as one of what customers spent in all, without a day: %s', (_, table, isTotals) => {
    const key = isTotals ? 'refusal.totals-without-day' : 'refusal.missing-columns'
    expect(refusal(table)?.[1]).toBe(key)
    expect(issuesOf(understood(table))[0]).toBe(isTotals ? 'issue.totals-without-day' : 'issue.missing.date')
  })

  it('as one of totals by the names of its columns', () => {
    const [issue] = understood('Note,Who,Customer,Total spent; x,y,ann,30; x,y,bob,50').issues
    expect(issue?.text).toMatchObject({ args: { customer: 'Customer', amount: 'Total spent' } })
  })

  it('for a column that is there and cannot be used', () => {
    expect(refusal('Customer ID,Date,Amount; 1.2E+15,2026-03-01,5; 1.3E+15,2026-03-02,6')).toEqual([
      'missing-column',
      'issue.damaged-customers',
      { column: 'Customer ID', example: '1.2E+15' },
    ])
  })

  it.each([
    'Customer,Date,Amount; ann,2026-03-01,5',
    'Customer,Recency,Frequency,Monetary; ann,3,2,30; bob,2,1,50',
    'Order,Customer,Date; 1,ann,2026-03-01',
  ])('but not with all it needs: %s', (table) => {
    expect(refusal(table)).toBeNull()
  })
})

describe('dates between year and month', () => {
  const issues = (...days: string[]) =>
    issuesOf(understood(`Order,Customer,Date,Amount; ${days.map((day, at) => `${at},c${at},${day},5`).join('; ')}`))

  it('are refused from one in five on', () => {
    const missing = 'issue.day-before-month'
    const good = ['2026-03-14', '2026-03-15', '2026-03-16', '2026-03-17']
    expect(issues('2026-14-03', ...good)).toContain(missing)
    expect(issues('2026-14-03', ...good, '2026-03-18')).not.toContain(missing)
    expect(issues('2026-14-03', '2026-03-04')).toContain(missing)
    expect(issues('2026-14-3', '2026.15.4')).toContain(missing)
    expect(issues('2026-13-13', '2026-03-14')).not.toContain(missing)
    expect(issues(...good)).toEqual([])
  })
})

describe('several currencies', () => {
  it('are asked about unless it is answered, six of them by name', () => {
    const issues = (rows: string, wishes: MappingWishes = {}) =>
      understood(`Order,Customer,Date,Amount,Currency; ${rows}`, wishes)
        .issues.filter(({ role }) => role === 'currency')
        .map(({ kind, text }) => [kind, (text as Said).args?.codes])
    const sale = (code: string, at: number) => `${at},c${at},2026-03-01,5,${code}`
    expect(issues(['eur', 'USD', 'EUR'].map(sale).join('; '))).toEqual([['question', 'EUR, USD']])
    expect(issues(['EUR', 'eur', ''].map(sale).join('; '))).toEqual([])
    expect(issues(['EUR', 'USD'].map(sale).join('; '), { currency: { keep: 'EUR' } })).toEqual([])
    const seven = ['EUR', 'USD', 'GBP', 'CHF', 'SEK', 'NOK', 'DKK']
    expect(issues(seven.map(sale).join('; '))).toEqual([['question', 'EUR, USD, GBP, CHF, SEK, NOK']])
  })

  it('are seen beside the amounts, or the prices, where no column names them', () => {
    const codes = (table: string) => {
      const { mapping, below } = understood(table)
      return currenciesIn(mapping.columns, below)
    }
    expect(codes('Order,Customer,Date,Amount; 1,ann,2026-03-01,€5; 2,bob,2026-03-01,£6; 3,cat,2026-03-01,7')).toEqual([
      'EUR',
      'GBP',
    ])
    expect(codes('Order,Customer,Date,Qty,Price; 1,ann,2026-03-01,1,€5; 2,bob,2026-03-01,2,€6')).toEqual(['EUR'])
    expect(codes('Order,Customer,Date; 1,ann,2026-03-01')).toEqual([])
  })
})

describe('an open question', () => {
  const TABLE = 'Order,Customer,Date,Qty,Price,Discount; 1,ann,2026-03-01,1,20,10; 2,bob,2026-03-02,3,6,0'

  it('stops an import, with its choices', () => {
    const open = () => refuseOpenQuestions(understood(TABLE), 'a.csv')
    expect(open).toThrow(
      expect.objectContaining({
        code: 'open-question',
        question: expect.objectContaining({ id: 'discount' }),
        text: {
          key: 'refusal.open-question',
          args: expect.objectContaining({
            file: 'a.csv',
            examples: 1,
            choices: {
              list: ['percent', 'money'].map((value) =>
                expect.objectContaining({ args: expect.objectContaining({ id: 'discount', value }) }),
              ),
              kind: 'or',
            },
          }),
        },
      }),
    )
  })

  it('does not where it is answered, or has a likely answer', () => {
    expect(() => refuseOpenQuestions(understood(TABLE, { answers: { discount: 'money' } }), 'a.csv')).not.toThrow()
    expect(() => refuseOpenQuestions(understood(TABLE, { answers: { discount: 'else' } }), 'a.csv')).toThrow()
    const likely = understood('Order,Customer,Date,Qty,Price,Amount; 1,ann,2026-03-01,1,20,3; 2,bob,2026-03-02,3,6,4')
    expect(issuesOf(likely)).toEqual(['amount'])
    expect(() => refuseOpenQuestions(likely, 'a.csv')).not.toThrow()
  })
})

it('what numbers and days leave open is asked', () => {
  const issues = (table: string) =>
    understood(table).issues.map(({ kind, role, text }) => [kind, role, (text as { key: string }).key])
  expect(issues('Order,Customer,Date,Amount; 1,ann,03/04/2026,5; 2,bob,04/05/2026,6')).toEqual([
    ['question', 'date', 'issue.date-order'],
  ])
  const mark = (role: string) => [['question', role, 'issue.decimal-mark']]
  expect(issues('Order,Customer,Date,Amount; 1,ann,2026-03-04,1.234; 2,bob,2026-03-04,2.345')).toEqual(mark('amount'))
  expect(issues('Order,Customer,Date,Qty,Price; 1,ann,2026-03-04,1,1.234; 2,bob,2026-03-04,1,2.345')).toEqual(
    mark('price'),
  )
})
