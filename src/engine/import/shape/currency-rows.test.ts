import { describe, expect, it } from 'vitest'
import type { CurrencyChoice, Mapping } from '../../../shared/model/import.ts'
import { ENGLISH } from '../../../shared/words/english.ts'
import { said } from '../../../shared/words/said.ts'
import { ask, computeRun, sheetOf } from '../../testing/ask.ts'
import { createWorkbench, NOW } from '../../testing/workbench.ts'
import { CurrencyRows, saidCurrency } from './currency-rows.ts'
import { mappingOf, rowOf } from './testing/shaped.ts'

const FILE =
  'Order,Customer,Date,Total,Currency\n1,ann,2024-03-01,5.00,EUR\n2,bob,2024-03-02,10.00,usd\n3,cat,2024-03-03,7.00,GBP\n4,ann,2024-03-03,1.00,\n'

async function importWith(currency: CurrencyChoice) {
  const bench = createWorkbench()
  const record = await bench.import(bench.write('s.csv', FILE), { currency })
  return { bench, record, summary: computeRun(bench.engine).summary }
}

describe('a file of several currencies', () => {
  it('asks, in the preview', async () => {
    const bench = createWorkbench()
    const path = bench.write('s.csv', FILE)
    const { issues } = await bench.engine.call('import.preview', sheetOf(path), { now: NOW })
    expect(issues).toContainEqual(expect.objectContaining({ kind: 'question', role: 'currency' }))
    expect(issues.at(-1)?.text).toEqual(said('issue.several-currencies', { codes: 'EUR, USD, GBP' }))
  })

  it('gives the chosen one, the others refused and counted', async () => {
    const { record, summary, bench } = await importWith({ keep: 'eur' })
    expect(record.refused).toMatchObject([{ reason: 'other-currency', rows: 2 }])
    expect(summary.rows).toMatchObject({ read: 4, kept: 2, invalid: 2 })
    expect(summary.revenue).toBe(60_000)
    expect(ask(bench.engine, 'workspace.status', {}).currency).toBe('EUR')
  })

  it('is converted at rates; what has none is refused', async () => {
    const { record, summary } = await importWith({ into: 'EUR', rates: { USD: 0.925 } })
    expect(record.refused).toMatchObject([{ reason: 'other-currency', rows: 1 }])
    expect(summary.revenue).toBe(60_000 + 92_500)
    expect(record.notes.map(ENGLISH.write).join()).toContain(
      'converted into EUR at 1 USD = 0.925; rows in other currencies were refused',
    )
  })
})

describe('a second file in another currency', () => {
  it('is refused, and taken with a rate', async () => {
    const { bench } = await importWith({ keep: 'EUR' })
    const path = bench.write('b.csv', 'Order,Customer,Date,Total,Currency\n9,ann,2024-04-01,5.00,USD\n')
    await expect(bench.import(path)).rejects.toThrow(/in USD, and the workspace holds amounts in EUR/)
    await bench.import(path, { currency: { into: 'EUR', rates: { USD: 2 } } })
    expect(computeRun(bench.engine).summary.revenue).toBe(160_000)
  })
})

describe('a file that names no currency', () => {
  const PLAIN = 'Order,Customer,Date,Total\n1,ann,2024-03-01,5.00\n2,bob,2024-03-02,10.00\n'

  async function importPlain(currency: CurrencyChoice) {
    const bench = createWorkbench()
    const record = await bench.import(bench.write('p.csv', PLAIN), { currency })
    return { bench, record }
  }

  it.each([{ keep: 'chf' }, { into: 'CHF', rates: { USD: 0.9 } }])(
    'is in the one that is said (%j)',
    async (choice) => {
      const { bench, record } = await importPlain(choice)
      expect(ask(bench.engine, 'workspace.status', {})).toMatchObject({ currency: 'CHF', importCurrency: 'CHF' })
      expect(record.notes.map(ENGLISH.write)).toContain(
        'The file names no currency; its amounts are in CHF, as chosen.',
      )
      ask(bench.engine, 'import.undo', { importId: record.importId })
      expect(ask(bench.engine, 'workspace.status', {}).importCurrency).toBeNull()
    },
  )

  it('is not said to be in another one than the workspace', async () => {
    const { bench } = await importPlain({ keep: 'CHF' })
    const path = bench.write('q.csv', PLAIN.replace('1,ann', '9,ann'))
    await expect(bench.import(path, { currency: { keep: 'EUR' } })).rejects.toThrow(
      /in EUR, and the workspace holds amounts in CHF/,
    )
    await bench.import(path)
  })
})

describe('a row in another currency', () => {
  /** What becomes of rows: lines, `+` before those that are no rows of their own, and reasons. */
  function letThrough(choice: CurrencyChoice, columns: Mapping['columns'], ...rows: (string | number | null)[][]) {
    const out: unknown[] = []
    const sink = new CurrencyRows(
      {
        add: (row) => out.push(row.values),
        addExtra: (row) => out.push(['+', ...row.values]),
        setAside: (_, reason, countsAs) => out.push(`${reason} ${countsAs}`),
      },
      mappingOf(columns),
      choice,
    )
    for (const [at, values] of rows.entries()) {
      const row = rowOf(at + 2, ...values)
      sink.add(row, row)
      sink.addExtra(row)
    }
    sink.setAside(rowOf(9, null), 'no-date', 'cancelled')
    return out
  }

  const EURO = { into: 'eur', rates: { usd: 0.5 } } as const

  it('is converted in all its amounts, rounded away from nothing alike', () => {
    const columns = { currency: 0, amount: 1, price: 2, cost: 3 }
    const given = [
      ['usd', 10, '1.0001', -1.0001],
      ['EUR', 10, 5, 2],
      ['', 10, 5, 2],
      ['GBP', 10, 5, 2],
      ['USD', null, 'free', 2],
    ]
    expect(letThrough(EURO, columns, ...given)).toEqual([
      ['EUR', 5, 0.5001, -0.5001],
      ['+', 'EUR', 5, 0.5001, -0.5001],
      ['EUR', 10, 5, 2],
      ['+', 'EUR', 10, 5, 2],
      ['', 10, 5, 2],
      ['+', '', 10, 5, 2],
      'other-currency invalid',
      ['EUR', null, 'free', 1],
      ['+', 'EUR', null, 'free', 1],
      'no-date cancelled',
    ])
  })

  it('is one whose amount, or else price, names it where no column does', () => {
    expect(letThrough(EURO, { amount: 0, price: 1 }, ['10 USD', '3'])).toEqual([
      [5, 1.5],
      ['+', 5, 1.5],
      'no-date cancelled',
    ])
    expect(letThrough({ keep: 'EUR' }, { price: 0 }, ['$5'], ['5 €'])).toEqual([
      'other-currency invalid',
      ['5 €'],
      ['+', '5 €'],
      'no-date cancelled',
    ])
  })

  it('is said by its code, not by a sign', () => {
    expect([
      saidCurrency({ keep: 'chf' }),
      saidCurrency(EURO),
      saidCurrency({ keep: '$' }),
      saidCurrency(undefined),
    ]).toEqual(['CHF', 'EUR', null, null])
  })
})
