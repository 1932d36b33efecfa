import { describe, expect, it } from 'vitest'
import { ENGLISH } from '../../../shared/words/english.ts'
import { createWorkbench } from '../../testing/workbench.ts'

async function notesOf(dates: readonly string[]) {
  const bench = createWorkbench()
  const lines = dates.map((date, at) => `${at},ann,${date},12.50`)
  const record = await bench.import(bench.write('a.csv', ['Order,Customer,Sold at,Amount', ...lines].join('\n')))
  return record.notes.map(ENGLISH.write).filter((note) => note.includes('UTC'))
}

describe('times in UTC', () => {
  it.each([['2026-03-01T23:59:00Z'], ['2026-03-01 23:59:00 UTC'], ['2026-03-01T23:59:00.000+00:00'], ['1772409540']])(
    'are told of, with their column: %s',
    async (date) => {
      expect(await notesOf([date, date])).toEqual([expect.stringContaining('“Sold at”')])
    },
  )

  it.each([['2026-03-01'], ['2026-03-01T23:59:00+01:00'], ['2026-03-01 23:59'], ['46082.5']])(
    'are not suspected in %s',
    async (date) => {
      expect(await notesOf([date, date])).toEqual([])
    },
  )

  it('are not told of for a single one among others', async () => {
    expect(await notesOf(['2026-03-01T10:00:00Z', '2026-03-01 10:00', '2026-03-02 10:00'])).toEqual([])
  })
})
