import { describe, expect, it } from 'vitest'
import type { CurrencyChoice } from '../../../shared/model/import.ts'
import { ENGLISH } from '../../../shared/words/english.ts'
import { said } from '../../../shared/words/said.ts'
import { ask, computeRun, sheetOf } from '../../testing/ask.ts'
import { createWorkbench, NOW } from '../../testing/workbench.ts'

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
